using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Adds the constraints that follow the columns to a table.</summary>
internal sealed class TableConstraintBinder(TableBuilder table, BindingContext context)
{
    private readonly KeyBinder _keys = new(table, context);
    private readonly ForeignKeyBinder _foreignKeys = new(table, context);

    public void Bind(TableConstraintSyntax constraint)
    {
        switch (constraint)
        {
            case PrimaryKeyTableConstraintSyntax key:
                _keys.BindTableKey(key);
                break;
            case UniqueTableConstraintSyntax unique:
                _keys.BindTableUnique(unique);
                break;
            case CheckTableConstraintSyntax check:
                table.Checks.Add(new CatalogCheck(check.ConstraintName?.Name, check.Expression));
                break;
            case ForeignKeyTableConstraintSyntax foreignKey:
                _foreignKeys.BindTable(foreignKey);
                break;
        }
    }
}
