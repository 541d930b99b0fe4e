import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VOLUME_IDS, type VolumeId } from './volume';

/** Where the command leaves the files, and the ordinary build finds them. Not in git. */
export const FOLDER = '.handbook';

/** .handbook/manifest.json: what the files are, so that a page can offer them without opening them. */
export interface Manifest {
  files: BookFile[];
}

export interface BookFile {
  volume: VolumeId;
  format: 'pdf' | 'epub';
  /** handboken.pdf */
  name: string;
  bytes: number;
  /** PDF only: an e-book has none. */
  pages?: number;
  /** 2026-11-22: the newest text in it. */
  date: string;
  sha256: string;
}

export interface MadeFile extends Pick<BookFile, 'volume' | 'format' | 'date' | 'pages'> {
  content: Uint8Array;
}

/** Writes all files and, last, the manifest: until it is there, nothing is offered. */
export function writeFiles(root: string, made: readonly MadeFile[]): Manifest {
  const folder = join(root, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = made.map(({ content, ...file }): BookFile => {
    const name = `${file.volume}.${file.format}`;
    writeFileSync(join(folder, name), content);
    return { ...file, name, bytes: content.byteLength, sha256: createHash('sha256').update(content).digest('hex') };
  });
  const manifest = { files };
  writeFileSync(join(folder, 'manifest.tmp'), `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(join(folder, 'manifest.tmp'), join(folder, 'manifest.json'));
  return manifest;
}

/**
 * What this copy of the project has to offer: both files of each volume, in the order of the volumes. Empty when the
 * command has not been run. A file that is not as the manifest says leaves its whole volume out.
 */
export function readVolumes(root: string): { id: VolumeId; pdf: BookFile; epub: BookFile }[] {
  const path = join(root, FOLDER, 'manifest.json');
  if (!existsSync(path)) return [];
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const isThere = ({ name, bytes }: BookFile) => {
    const file = join(root, FOLDER, name);
    return existsSync(file) && statSync(file).size === bytes;
  };
  return VOLUME_IDS.flatMap((id) => {
    const find = (format: BookFile['format']) =>
      files.find((file) => file.volume === id && file.format === format && isThere(file));
    const [pdf, epub] = [find('pdf'), find('epub')];
    return pdf && epub ? [{ id, pdf, epub }] : [];
  });
}

/** The content of a file that readVolumes has named. */
export function readBookFile(root: string, { name }: BookFile): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(root, FOLDER, name)));
}
