export * from "./access.js";
export * from "./queries.js";
export * from "./rows.js";
export * from "./types.js";
export { ConstraintError, Mismatch, RowError } from "./d1/errors.js";
export type { Access, Database, InsertMany, PageOptions, Prepared } from "./d1/statements.js";
export type { Page } from "./d1/cursors.js";
