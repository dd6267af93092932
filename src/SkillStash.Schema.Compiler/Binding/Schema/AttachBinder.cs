using System.Collections.Generic;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Folds ATTACH and DETACH into catalogues (lang_attach): what is made in an attached database is not of the model.</summary>
internal static class AttachBinder
{
    /// <param name="statement">ATTACH or DETACH; anything else changes nothing.</param>
    /// <param name="catalogs">The catalogue, and those that ROLLBACK returns to: it undoes neither.</param>
    public static void Bind(StatementSyntax statement, IEnumerable<SchemaCatalog> catalogs)
    {
        ExpressionSyntax? schema = statement is AttachSyntax attach ? attach.Schema : (statement as DetachSyntax)?.Schema;
        if (schema is null || NameOf(schema) is not { } name || SqlNames.Same(name, SchemaCatalog.Main) || SqlNames.Same(name, SchemaCatalog.Temp))
        {
            return;
        }

        foreach (SchemaCatalog catalog in catalogs)
        {
            if (statement is DetachSyntax)
            {
                catalog.Detach(name);
            }
            else if (!catalog.HasDatabase(name))
            {
                catalog.Attach(name);
            }
        }
    }

    // The name is an expression; a bare word stands for itself. One that has to be computed first is not known here.
    private static string? NameOf(ExpressionSyntax schema) => schema.WithoutParentheses() switch
    {
        ColumnReferenceSyntax { Table: null } word => word.Column.Name,
        LiteralSyntax { Kind: LiteralKind.String or LiteralKind.Integer } literal => literal.Value,
        _ => null,
    };
}
