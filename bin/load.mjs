// Runs some of the sources while building: they are bundled first, since not every Node that builds reads TypeScript.

/** The exports of a piece of TypeScript that imports from `folder`. */
export async function load(esbuild, contents, folder) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
