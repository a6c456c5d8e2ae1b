/** Goes with every stored and exported result; raised whenever a result may move (see CHANGELOG.md). */
export const MODEL_VERSION = '1.0.0';
