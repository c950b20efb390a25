/** Empties dist/: a file whose source has gone must not be published or served. */
import { rmSync } from 'node:fs';

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
