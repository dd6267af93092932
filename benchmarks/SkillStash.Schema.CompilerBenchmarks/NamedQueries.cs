using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SkillStash.Schema.CompilerBenchmarks;

/// <summary>Named queries over the tables of <see cref="SchemaText"/>: look-ups, joins, groups, windows, recursion, lists, and all that writes.</summary>
internal static class NamedQueries
{
    /// <summary>The number of tables that they are written for.</summary>
    public const int Tables = 10;

    /// <summary>The queries of one file.</summary>
    public const int InFile = 20;

    private static readonly (string Kind, string Sql)[] Shapes =
    [
        ("one", "SELECT * FROM {0} WHERE slug = :slug"),
        ("many", "SELECT a.id, a.name, b.name AS parent, a.amount FROM {0} a LEFT JOIN {1} b ON b.id = a.parent_id WHERE a.kind = :kind AND a.created_at >= :since ORDER BY a.name LIMIT :limit"),
        ("many", "SELECT kind, count(*) AS rows, sum(amount) AS total, max(updated_at) AS last FROM {0} WHERE enabled GROUP BY kind HAVING count(*) > :least ORDER BY total DESC"),
        ("many", "SELECT id, name FROM {0} WHERE id IN (SELECT value FROM json_each(:ids)) AND EXISTS (SELECT 1 FROM {1} b WHERE b.parent_id = {0}.id AND b.position < :position)"),
        ("exec", "UPDATE {0} SET amount = amount + :by, updated_at = CURRENT_TIMESTAMP WHERE id = :id"),
        ("one", "INSERT INTO {0} (id, parent_id, name, slug, kind) VALUES (:id, :parent, :name, :slug, coalesce(:kind, 'user')) ON CONFLICT (slug) DO UPDATE SET name = excluded.name RETURNING *"),
        ("execrows", "DELETE FROM {0} WHERE created_at < :before AND (:kind IS NULL OR kind = :kind)"),
        ("many", "SELECT name, row_number() OVER (PARTITION BY kind ORDER BY amount DESC) AS place, CASE WHEN amount > 10 THEN 'much' ELSE lower(label) END AS words FROM {0}"),
        ("many", "WITH RECURSIVE tree (id, depth) AS (SELECT id, 0 FROM {0} WHERE parent_id IS NULL UNION ALL SELECT c.id, t.depth + 1 FROM {0} c JOIN tree t ON c.parent_id = t.id) SELECT t.depth, x.* FROM tree t JOIN {0} x USING (id)"),
        ("many", "SELECT name FROM {0} WHERE name LIKE :words || '%' UNION SELECT slug FROM {1} WHERE position BETWEEN :low AND :high ORDER BY 1"),
    ];

    /// <summary>The statements.</summary>
    public static IReadOnlyList<string> Statements(int count) =>
        [.. Enumerable.Range(0, count).Select(static i => string.Format(CultureInfo.InvariantCulture, Shapes[i % Shapes.Length].Sql, $"table_{i / Shapes.Length % Tables}", $"table_{(i + 3) % Tables}"))];

    /// <summary>Files of them.</summary>
    public static IReadOnlyList<string> Files(int count) =>
        [.. Statements(count).Select(static (sql, i) => $"-- Query number {i}.\n-- name: Query{i} :{Shapes[i % Shapes.Length].Kind}\n{sql};\n").Chunk(InFile).Select(static file => string.Join('\n', file))];
}
