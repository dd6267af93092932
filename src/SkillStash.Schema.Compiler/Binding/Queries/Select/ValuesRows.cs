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
        RowSyntax first = values.Rows[0];
        bool isJoined = false;
        foreach (RowSyntax row in values.Rows.Skip(1).Where(_ => !hasWith))
        {
            isJoined = IsConstant(row)
                && (isJoined || (IsConstant(first) && !first.Values.Any(static value => value.WithoutParentheses() is CastSyntax)));
            if (!isJoined)
            {
                first = row;
            }
            else if (row.Values.Count != first.Values.Count)
            {
                return row;
            }
        }

        return null;
    }

    private static bool IsConstant(RowSyntax row) => row.Values.All(ConstantFolding.IsConstant);
}
