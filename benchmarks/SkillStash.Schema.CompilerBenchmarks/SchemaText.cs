using System.Globalization;
using System.Text;

namespace SkillStash.Schema.CompilerBenchmarks;

/// <summary>A schema of many tables of ten to fifteen columns, with keys, checks, defaults, generated columns and comments.</summary>
internal static class SchemaText
{
    /// <summary>CREATE TABLE statements, each referring to the one before it.</summary>
    public static string Make(int tables)
    {
        var text = new StringBuilder();
        for (int i = 0; i < tables; i++)
        {
            string parent = (i == 0 ? 0 : i - 1).ToString(CultureInfo.InvariantCulture);
            text.Append(string.Create(CultureInfo.InvariantCulture, $"""
                -- Table number {i}, of the benchmark.
                CREATE TABLE table_{i} (
                  id           TEXT NOT NULL PRIMARY KEY, -- @uuid
                  parent_id    TEXT REFERENCES table_{parent} (id) ON DELETE CASCADE,
                  name         VARCHAR(100) NOT NULL COLLATE NOCASE,
                  slug         TEXT NOT NULL UNIQUE,
                  kind         TEXT CHECK (kind IN ('user', 'org', 'team')),
                  amount       DECIMAL(10, 2) NOT NULL DEFAULT 0.0,
                  position     INTEGER NOT NULL DEFAULT (1 + 2) CHECK (position >= 0 AND position < 1000),
                  enabled      BOOLEAN NOT NULL DEFAULT TRUE CHECK (enabled IN (0, 1)),
                  tags         TEXT NOT NULL DEFAULT '[]', -- JSON array: ["a", "b"]
                  label        TEXT GENERATED ALWAYS AS (lower(name) || '-' || slug) VIRTUAL,
                  created_at   DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
                  updated_at   DATETIME,

                """).ReplaceLineEndings("\n"));
            if (i % 2 == 0)
            {
                text.Append("  note         TEXT,\n  payload      BLOB,\n  score        REAL,\n");
            }

            text.Append("  CHECK (updated_at IS NULL OR updated_at >= created_at),\n  UNIQUE (parent_id, position)\n);\n\n");
        }

        return text.ToString();
    }
}
