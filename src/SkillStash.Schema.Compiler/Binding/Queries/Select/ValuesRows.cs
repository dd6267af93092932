using System.Linq;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The rows of VALUES as SQLite's parser takes them together (sqlite3MultiValues in insert.c).</summary>
internal static class ValuesRows
{
    /// <summary>The first row whose width the parser refuses; null where it leaves that to whoever runs the query.</summary>
    /// <remarks>
    /// A constant row joins constant rows before it, and is counted at once. Any other begins anew, as does one behind a CAST; a WITH
    /// in the statement keeps all of them apart.
    /// </remarks>
    public static RowSyntax? FirstUnequal(ValuesSyntax values, bool hasWith)
    {
        bool[] joins = Joins(values, hasWith);
        RowSyntax first = values.Rows[0];
        for (int i = 1; i < joins.Length; i++)
        {
            first = joins[i] ? first : values.Rows[i];
            if (values.Rows[i].Values.Count != first.Values.Count)
            {
                return values.Rows[i];
            }
        }

        return null;
    }

    /// <summary>Whether each row joins the one before it: both are then computed by a query of their own, out of which the rows are read.</summary>
    public static bool[] Joins(ValuesSyntax values, bool hasWith)
    {
        var joins = new bool[values.Rows.Count];
        for (int i = 1; i < joins.Length && !hasWith; i++)
        {
            RowSyntax before = values.Rows[i - 1];
            joins[i] = IsConstant(values.Rows[i])
                && (joins[i - 1] || (IsConstant(before) && !before.Values.Any(static value => Collations.Without(value) is CastSyntax)));
        }

        return joins;
    }

    private static bool IsConstant(RowSyntax row) => row.Values.All(ConstantFolding.IsConstant);
}
