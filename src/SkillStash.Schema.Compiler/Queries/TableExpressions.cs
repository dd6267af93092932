using SkillStash.Schema.Compiler.Binding;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

internal static class TableExpressions
{
    public static void Check(CatalogTable table, DiagnosticBag diagnostics)
    {
    }

    public static void CheckPredicate(CatalogTable table, ExpressionSyntax where, DiagnosticBag diagnostics)
    {
    }

    public static bool CheckIndexed(CatalogTable table, ExpressionSyntax expression, DiagnosticBag diagnostics) => true;
}
