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

/** What kind of constraint failed; `ignored` where the database dropped the row without failing. */
export type ConstraintKind = "unique" | "notNull" | "check" | "foreignKey" | "datatype" | "trigger" | "ignored";

/** A constraint that failed: nothing was stored. */
export class ConstraintError extends Error {
  override readonly name: string = "ConstraintError";
  readonly kind: ConstraintKind;
  /** SQLite's words for the constraint: its name, its condition, or the columns. */
  readonly constraint: string;
  /** The table; empty where SQLite does not tell. */
  readonly table: string;
  readonly columns: readonly string[];

  constructor(message: string, kind: ConstraintKind, constraint: string, table: string, columns: readonly string[], cause: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.constraint = constraint;
    this.table = table;
    this.columns = columns;
  }

  /** What an error of D1 says of a constraint; undefined where it is about something else. */
  static of(error: unknown, table: string): ConstraintError | undefined {
    const message = error instanceof Error ? error.message : "";
    if (!/SQLITE_CONSTRAINT| constraint failed/.test(message)) {
      return undefined;
    }
    const text = message.replace(/^D1_ERROR: /, "").replace(/: SQLITE_CONSTRAINT.*$/s, "");
    for (const [words, kind] of constraintKinds) {
      if (text.startsWith(words)) {
        const subject = text.slice(words.length).replace(/^: /, "");
        const [owner, columns] =
          kind === "unique" || kind === "notNull" ? columnsIn(subject, table) : [kind === "foreignKey" ? "" : table, []];
        return new ConstraintError(text, kind, subject, owner, columns, error);
      }
    }
    return new ConstraintError(text, "trigger", text, table, [], error);
  }
}

const constraintKinds: readonly (readonly [words: string, kind: ConstraintKind])[] = [
  ["UNIQUE constraint failed", "unique"],
  ["NOT NULL constraint failed", "notNull"],
  ["CHECK constraint failed", "check"],
  ["FOREIGN KEY constraint failed", "foreignKey"],
  ["cannot store ", "datatype"],
];

// SQLite does not quote names in its messages, so the table's own is tried first.
function columnsIn(subject: string, table: string): [table: string, columns: string[]] {
  const parts = subject.split(", ");
  const owner = table !== "" && parts.every((part) => part.startsWith(`${table}.`)) ? table : subject.slice(0, Math.max(subject.indexOf("."), 0));
  return parts.every((part) => part.startsWith(`${owner}.`)) ? [owner, parts.map((part) => part.slice(owner.length + 1))] : [table, []];
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
