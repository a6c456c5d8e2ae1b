/**
 * The server's templates, compiled: name → what Handlebars' runtime takes. The build puts them in this file's place
 * (bin/give-script.mjs); outside of a page's script there are none.
 */
export const TEMPLATES: Readonly<Record<string, unknown>> = {};
