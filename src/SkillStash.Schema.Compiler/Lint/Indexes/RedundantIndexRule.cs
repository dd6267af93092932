using System;
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
        // Of two that are the same, the first is kept.
        IndexKey[] keys = table.Indexes.Select(IndexKey.Of).ToArray();
        ILookup<string, int> beginning = keys.SelectMany(static (key, i) => Enumerable.Range(1, key.Terms.Length)
            .Select(length => (Prefix: key.Prefix(length, isBackwards: false), Index: i))).ToLookup(static each => each.Prefix, static each => each.Index);
        for (int i = 0; i < keys.Length; i++)
        {
            IndexModel index = keys[i].Index;
            if (RowId(table, index) is { } rowId)
            {
                yield return keys[i].IsOfConstraint
                    ? new SchemaFinding.OfTable(table.Name, rowId, LintMessages.RowIdUnique(rowId))
                    : Finding(table, index, LintMessages.RowIdIndex(index.Name, rowId));
            }
            else if (!keys[i].IsOfConstraint && Better(keys, i, beginning) is { } other)
            {
                yield return Finding(table, index, LintMessages.RedundantIndex(index.Name, other.Description));
            }
        }
    }

    private static SchemaFinding.OfIndex Finding(TableModel table, IndexModel index, DiagnosticMessage message) => new(index.Name, table.Name, message);

    private static string? RowId(TableModel table, IndexModel index) => index is { IsPartial: false, Columns.Count: 1 }
        ? table.Columns.FirstOrDefault(column => column.IsRowIdAlias && SqlNames.Same(column.Name, index.Columns[0].Name))?.Name
        : null;

    // The first index that gives the same rows in the same order, or, read backwards, in the opposite one.
    private static IndexKey? Better(IndexKey[] keys, int index, ILookup<string, int> beginning)
    {
        int First(bool isBackwards) => beginning[keys[index].Prefix(keys[index].Terms.Length, isBackwards)]
            .Where(other => other != index && Replaces(keys[other], keys[index], other < index)).DefaultIfEmpty(keys.Length).First();

        return keys.ElementAtOrDefault(Math.Min(First(isBackwards: false), First(isBackwards: true)));
    }

    private static bool Replaces(IndexKey other, IndexKey key, bool isOlder)
    {
        // What a unique index forbids, only another one with the very same keys forbids as well.
        bool isSame = other.Terms.Length == key.Terms.Length;
        bool isKept = other.IsOfConstraint || isOlder;
        return key.Index.IsUnique ? isSame && other.Index.IsUnique && isKept : !isSame || other.Index.IsUnique || isKept;
    }
}
