CREATE TABLE "a""; } class Evil { /*" (
  "x */ </summary> ""q"" {y}" TEXT DEFAULT '`; } ${0} \ ''', -- */ } `@nosuch` ${y} {@link z}
  "new
line" TEXT CHECK ("new
line" IN ('*/', '"', '\', 'a
b', '`${x}`')),
  "🎉" TEXT DEFAULT '🎉', "constructor" TEXT, "1" INTEGER, "toString" TEXT, "a`b${c}" TEXT DEFAULT 'x');
CREATE VIEW "v""w" AS SELECT 1 AS "a""b", "🎉" FROM "a""; } class Evil { /*";
