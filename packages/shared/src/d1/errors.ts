// Written by skillstash-schema from the SQL schema: change that, not this file.
// What is thrown where a value is not what the schema says.

/** A value that does not fit: what was expected, what was found, and where inside the value. */
export class Mismatch extends Error {
  override readonly name: string = "Mismatch";
  readonly expected: string;
  readonly found: unknown;
  readonly path: string;

  constructor(expected: string, found: unknown, path: string = "") {
    super(`expected ${expected}, found ${show(found)}`);
    this.expected = expected;
    this.found = found;
    this.path = path;
  }
}

/** A row with a value that does not fit its column. */
export class RowError extends Error {
  override readonly name: string = "RowError";
  readonly table: string;
  readonly column: string;
  readonly found: unknown;

  constructor(table: string, column: string, mismatch: Mismatch) {
    super(`${table}.${column}${mismatch.path}: ${mismatch.message}`, { cause: mismatch });
    this.table = table;
    this.column = column;
    this.found = mismatch.found;
  }
}

/** Runs `step` and says of a mismatch in it which column it is in. */
export function inColumn<T>(table: string, column: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof Mismatch ? new RowError(table, column, error) : error;
  }
}

const longest = 60;

function show(found: unknown): string {
  switch (typeof found) {
    case "string":
      return JSON.stringify(found.length > longest ? `${found.slice(0, longest)}…` : found);
    case "object":
      return found === null ? "null" : Array.isArray(found) ? "an array" : "an object";
    case "undefined":
      return "nothing";
    default:
      return String(found);
  }
}
