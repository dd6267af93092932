export * from "./rows.js";
export * from "./types.js";
export { RowError } from "./d1/errors.js";
