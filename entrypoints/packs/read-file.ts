import type { ListedProblem } from '../../components/packs/AddPack.tsx';
import { MAX_PACK_BYTES, readOwnPack } from '../../glossary/own-pack/own-pack.ts';
import { type CompiledPack, compileOwnPack } from '../../glossary/own-pack/own-pack-compile.ts';
import { packFileName } from '../../glossary/own-pack/own-pack-file.ts';

export type FileReading =
  | { readonly name: string; readonly pack: CompiledPack }
  | { readonly problems: readonly ListedProblem[] };

const MEGABYTE = 1_000_000;

/** Reads and compiles a file that the reader chose; never throws. */
export async function readPackFile(file: File): Promise<FileReading> {
  const named = packFileName(file.name);
  if (!named) return { problems: [{ kind: 'format', detail: file.name }] };
  if (file.size > MAX_PACK_BYTES) return { problems: [{ kind: 'too-large', detail: `${MAX_PACK_BYTES / MEGABYTE}` }] };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { problems: [{ kind: 'unreadable', detail: file.name }] };
  const reading = readOwnPack(decode(new Uint8Array(bytes)), named.format);
  if ('problems' in reading) return reading;
  try {
    return { name: named.name, pack: compileOwnPack(reading) };
  } catch (error) {
    return { problems: [{ kind: 'unreadable', detail: (error as Error).message }] };
  }
}

/** UTF-8, or UTF-16 as spreadsheets call "Unicode text". What is neither gets U+FFFD, by which the reader of packs knows it. */
function decode(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
