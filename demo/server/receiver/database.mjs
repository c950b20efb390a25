/**
 * A connection to a SQLite file. Node's own where the version has it, a package where not; nobody
 * else knows which (docs/decisions/0006-sqlite.md).
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const nodeSqlite = process.getBuiltinModule('node:sqlite');

// To be removed, with the package, when Node 20 is no longer supported.
const Sqlite = nodeSqlite ? nodeSqlite.DatabaseSync : (await import('libsql')).default;

const SETTINGS = `
  -- Another process may be writing; everybody else waits meanwhile, so not for long.
  PRAGMA busy_timeout = 1000;
  PRAGMA journal_mode = WAL;
  -- What was answered with "stored" must survive a power cut.
  PRAGMA synchronous = FULL;
  -- What is deleted is overwritten.
  PRAGMA secure_delete = ON;
`;

/**
 * @typedef {object} Database
 * @property {(sql: string) => void} exec runs statements, without values
 * @property {(sql: string) => { run: Function, get: Function, all: Function }} prepare
 * @property {() => void} checkpoint moves all that was written into the one file, and empties the log
 * @property {() => void} close
 */

/**
 * @param {string} file made if there is none, with its folder
 * @returns {Database}
 * @throws {Error} when it cannot be opened or is no database
 */
export function openDatabase(file) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const connection = new Sqlite(file);
  connection.exec(SETTINGS);
  const checkpoint = () => void connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
  return {
    exec: (sql) => void connection.exec(sql),
    prepare: (sql) => connection.prepare(sql),
    checkpoint,
    close() {
      checkpoint();
      connection.close();
    },
  };
}

/** Brings a database to the newest schema: one text of SQL for each version, in order, for ever. */
export function migrate(database, migrations) {
  database.exec('BEGIN IMMEDIATE');
  try {
    const { user_version: version } = database.prepare('PRAGMA user_version').get();
    if (version > migrations.length) {
      throw new Error(`The database is of version ${version}: it needs a newer receiver.`);
    }
    for (const sql of migrations.slice(version)) database.exec(sql);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** Of an error of the database what may be logged: never its message, which could quote something. */
export const errorCode = ({ code, errcode, rawCode, name }) =>
  [code ?? name, errcode ?? rawCode].filter((part) => part !== undefined).join(' ');
