const BOUNDARY = '----boundary-of-a-browser-0123456789';

/** A form with files as browsers send it. */
export function multipart(
  fields: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string | Uint8Array>>,
): { readonly type: string; readonly body: Buffer } {
  const part = (head: string, content: string | Uint8Array) => [
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(content as string),
    Buffer.from('\r\n'),
  ];
  const body = Buffer.concat([
    ...Object.entries(fields).flatMap(([name, text]) => part(`name="${name}"`, text)),
    ...Object.entries(files).flatMap(([name, content]) => part(`name="${name}"; filename="town.yaml"`, content)),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
  return { type: `multipart/form-data; boundary=${BOUNDARY}`, body };
}
