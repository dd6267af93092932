using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Statements;

/// <summary>Decides what it means to leave a column out of an INSERT, for all languages alike.</summary>
internal static class InsertRules
{
    /// <summary>The rule of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="ownKey">The UUID key that is the table's own; null where it has none.</param>
    public static InsertRule Of(ColumnModel column, ColumnModel? ownKey)
    {
        if (!column.IsInsertable)
        {
            return InsertRule.Never;
        }

        if (column.IsRowIdAlias)
        {
            return InsertRule.RowId;
        }

        if (column.Default is { IsNull: false })
        {
            return column.IsNullable || column.Type.Kind == ColumnKind.Any ? InsertRule.OptionalDefault : InsertRule.Default;
        }

        return column == ownKey ? InsertRule.NewKey : column.IsNullable ? InsertRule.Nullable : InsertRule.Required;
    }
}
