// The emitted modules, compiled into the folder that the test runs in.

import { join } from "node:path";
import { pathToFileURL } from "node:url";

const load = (file) => import(pathToFileURL(join(process.cwd(), "js", file)));

export const rows = await load("rows.js");
export const access = await load("access.js");
export const columns = await load("d1/columns.js");
export const times = await load("d1/times.js");
export const { RowError } = await load("d1/errors.js");
