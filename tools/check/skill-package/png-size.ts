/** Width and height of a PNG in pixels, as its header has them; `undefined` for anything else. */
export function pngSize(
  file: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  const bytes = Buffer.from(file);
  const header =
    bytes.subarray(0, 8).toString('latin1') + bytes.subarray(12, 16).toString('latin1');
  if (bytes.length < 24 || header !== '\x89PNG\r\n\x1a\nIHDR') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
