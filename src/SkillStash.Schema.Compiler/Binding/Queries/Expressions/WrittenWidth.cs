using System.Collections.Generic;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The number of columns that a query has by what is written, as sqlite3ExprVectorSize in expr.c counts them.</summary>
internal static class WrittenWidth
{
    /// <remarks>A star counts as one; rows that are read out of a query of their own are a star.</remarks>
    public static int Of(IReadOnlyList<SelectTermSyntax> terms, bool hasWith) => terms[terms.Count - 1] switch
    {
        SelectCoreSyntax core => core.Columns.Count,
        ValuesSyntax values when (values.Rows.Count > 1 && terms.Count > 1) || ValuesRows.Joins(values, hasWith)[values.Rows.Count - 1] => 1,
        ValuesSyntax { Rows: var rows } => rows[rows.Count - 1].Values.Count,
        _ => 1,
    };
}
