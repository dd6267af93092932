using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>What the statements of a trigger see besides their own tables: the row as NEW and OLD (lang_createtrigger).</summary>
internal static class TriggerScope
{
    public static QueryScope Of(Relation table, TriggerEvent @event)
    {
        var scope = new QueryScope(null) { IsTriggerRow = true };
        if (@event != TriggerEvent.Delete)
        {
            scope.Items.Add(new FromItem(table, "new", hasAlias: true) { IsQualifiedOnly = true });
        }

        if (@event != TriggerEvent.Insert)
        {
            scope.Items.Add(new FromItem(table, "old", hasAlias: true) { IsQualifiedOnly = true });
        }

        return scope;
    }
}
