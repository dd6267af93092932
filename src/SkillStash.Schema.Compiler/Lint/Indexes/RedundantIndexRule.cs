using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.Indexes;

/// <summary>Finds indexes whose every use another one serves: it begins with the same keys, over the same rows.</summary>
internal sealed class RedundantIndexRule : ISchemaRule
{
    public IEnumerable<SchemaFinding> Check(SchemaModel schema) => schema.Tables.SelectMany(Check);

    private static IEnumerable<SchemaFinding> Check(TableModel table)
    {
        // The oldest first: of two that are the same, the first is kept.
        IndexKey[] keys = table.Indexes.Reverse().Select(IndexKey.Of).ToArray();
        for (int i = 0; i < keys.Length; i++)
        {
            IndexModel index = keys[i].Index;
            if (RowId(table, index) is { } rowId)
            {
                yield return keys[i].IsOfConstraint
                    ? new SchemaFinding.OfTable(table.Name, rowId, LintMessages.RowIdUnique(rowId))
                    : Finding(table, index, LintMessages.RowIdIndex(index.Name, rowId));
            }
            else if (!keys[i].IsOfConstraint && keys.Where((other, j) => j != i && Replaces(other, keys[i], j < i)).FirstOrDefault() is { } other)
            {
                yield return Finding(table, index, LintMessages.RedundantIndex(index.Name, other.Description));
            }
        }
    }

    private static SchemaFinding.OfIndex Finding(TableModel table, IndexModel index, DiagnosticMessage message) => new(index.Name, table.Name, message);

    private static string? RowId(TableModel table, IndexModel index) => index is { IsPartial: false, Columns.Count: 1 }
        ? table.Columns.FirstOrDefault(column => column.IsRowIdAlias && SqlNames.Same(column.Name, index.Columns[0].Name))?.Name
        : null;

    private static bool Replaces(IndexKey other, IndexKey key, bool isOlder)
    {
        if (!other.BeginsWith(key))
        {
            return false;
        }

        // What a unique index forbids, only another one with the very same keys forbids as well.
        bool isSame = other.Terms.Length == key.Terms.Length;
        bool isKept = other.IsOfConstraint || isOlder;
        return key.Index.IsUnique ? isSame && other.Index.IsUnique && isKept : !isSame || other.Index.IsUnique || isKept;
    }
}
