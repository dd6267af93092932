PRAGMA foreign_keys = OFF;
PRAGMA foreign_keys = 0;

PRAGMA foreign_keys = ON;
PRAGMA foreign_keys;
PRAGMA defer_foreign_keys = OFF;
