using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>What CREATE asks of a name, whatever it makes.</summary>
internal sealed class CreationRules(SchemaCatalog catalog, BindingContext context)
{
    /// <summary>The database that the object is made in; null where the name cannot be used.</summary>
    public string? DatabaseFor(IdentifierSyntax? schema, IdentifierSyntax name, bool isTemporary)
    {
        if (schema is not null && !catalog.HasDatabase(schema.Name))
        {
            context.Report(schema, SchemaDiagnostics.UnknownDatabase(schema.Name));
            return null;
        }

        if (isTemporary && schema is not null && !SqlNames.Same(schema.Name, SchemaCatalog.Temp))
        {
            context.Report(schema, SchemaDiagnostics.QualifiedTemporary(name.Name));
            return null;
        }

        if (SqlNames.IsReserved(name.Name))
        {
            context.Report(name, SchemaDiagnostics.ReservedName(name.Name));
            return null;
        }

        return schema is not null ? SqlNames.Lower(schema.Name) : isTemporary ? SchemaCatalog.Temp : SchemaCatalog.Main;
    }

    /// <summary>Whether a table or view can have the name.</summary>
    public bool IsFreeForRelation(string database, IdentifierSyntax name, bool ifNotExists)
    {
        if (!CanBeKept(name, ifNotExists))
        {
            return false;
        }

        if (catalog.FindRelation(database, name.Name) is { } existing)
        {
            if (!ifNotExists)
            {
                context.Report(name, SchemaDiagnostics.NameTaken(existing is CatalogView ? "a view" : "a table", existing.Name));
            }

            return false;
        }

        if (ShadowTables.OwnerOf(catalog, database, name.Name) is { } owner)
        {
            if (!ifNotExists)
            {
                context.Report(name, SchemaDiagnostics.NameTaken($"a table of the virtual table '{owner.Name}'", name.Name));
            }

            return false;
        }

        if (catalog.FindIndexOwner(database, name.Name) is not null)
        {
            context.Report(name, SchemaDiagnostics.NameTaken("an index", name.Name));
            return false;
        }

        return true;
    }

    /// <summary>Whether an index can have the name.</summary>
    public bool IsFreeForIndex(string database, IdentifierSyntax name, bool ifNotExists)
    {
        if (!CanBeKept(name, ifNotExists))
        {
            return false;
        }

        if (SqlNames.IsReserved(name.Name))
        {
            context.Report(name, SchemaDiagnostics.ReservedName(name.Name));
            return false;
        }

        if (catalog.FindRelation(database, name.Name) is { } existing)
        {
            context.Report(name, SchemaDiagnostics.NameTaken(existing is CatalogView ? "a view" : "a table", existing.Name));
            return false;
        }

        if (catalog.FindIndexOwner(database, name.Name) is not null)
        {
            if (!ifNotExists)
            {
                context.Report(name, SchemaDiagnostics.NameTaken("an index", name.Name));
            }

            return false;
        }

        return true;
    }

    // SQLite keeps the statement without IF NOT EXISTS, and cannot read it back where the name is a bare IF.
    private bool CanBeKept(IdentifierSyntax name, bool ifNotExists)
    {
        if (!ifNotExists || name.Quote != QuoteKind.None || !SqlNames.Same(name.Name, "if"))
        {
            return true;
        }

        context.Report(name, SchemaDiagnostics.UnquotedIf());
        return false;
    }
}
