/** A Rollup plug-in: puts files beside the bundle, as they are. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** @param {string[]} files */
export function copiedFiles(files) {
  return {
    name: 'copied-files',
    generateBundle() {
      for (const file of files) {
        this.emitFile({ type: 'asset', fileName: basename(file), source: readFileSync(file) });
      }
    },
  };
}
