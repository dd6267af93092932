using System.Collections.Generic;
using SkillStash.Schema.Compiler.Diagnostics;

namespace SkillStash.Schema.Compiler.Lint;

/// <summary>The rules of lint. SKS060x and SKS061x: any schema. SKS065x and SKS066x: schemas for Cloudflare D1.</summary>
public static class LintRules
{
    private static readonly List<DiagnosticRule> Known = [];

    public static readonly DiagnosticRule RedundantIndex = Hint("SKS0601", "An index is redundant");
    public static readonly DiagnosticRule UnindexedForeignKey = Hint("SKS0602", "A foreign key has no index");
    public static readonly DiagnosticRule UnlikeForeignKey = Doubtful("SKS0603", "A foreign key compares unlike columns");
    public static readonly DiagnosticRule NullableKey = Hint("SKS0604", "A primary key can be NULL");
    public static readonly DiagnosticRule DescendingKey = Doubtful("SKS0605", "An INTEGER PRIMARY KEY is not the rowid");
    public static readonly DiagnosticRule MisleadingType = Doubtful("SKS0606", "A type does not mean what it says");
    public static readonly DiagnosticRule DecimalPrecision = Hint("SKS0607", "A decimal can lose digits");
    public static readonly DiagnosticRule DoubleQuotedDefault = Hint("SKS0608", "A default is in double quotes");
    public static readonly DiagnosticRule IdleCheck = Doubtful("SKS0609", "A CHECK never fails");
    public static readonly DiagnosticRule UnindexedOrder = Hint("SKS0610", "A view sorts what an index could give in order");
    public static readonly DiagnosticRule MissingKey = Hint("SKS0611", "A table has no key");
    public static readonly DiagnosticRule ForeignKeyAction = Doubtful("SKS0612", "The action of a foreign key always fails");
    public static readonly DiagnosticRule UnreadableDefault = Doubtful("SKS0613", "A default is no value of its column");
    public static readonly DiagnosticRule HiddenRowId = Hint("SKS0614", "A column hides the rowid");
    public static readonly DiagnosticRule LooseAny = Hint("SKS0615", "ANY makes numbers of texts");
    public static readonly DiagnosticRule IgnoredStatement = Doubtful("SKS0616", "A statement is no part of the schema");
    public static readonly DiagnosticRule ScannedTable = Doubtful("SKS0617", "A query looks at every row of a table");
    public static readonly DiagnosticRule OneRowOfMany = Hint("SKS0618", "A query of many rows finds one");
    public static readonly DiagnosticRule LeftOutColumn = Doubtful("SKS0619", "An INSERT leaves out a column that must have a value");

    public static readonly DiagnosticRule RefusedStatement = OfD1("SKS0651", "D1 refuses a statement");
    public static readonly DiagnosticRule RefusedFunction = OfD1("SKS0652", "D1 refuses a function");
    public static readonly DiagnosticRule RefusedModule = OfD1("SKS0653", "D1 refuses a virtual table module");
    public static readonly DiagnosticRule RefusedPragma = OfD1("SKS0654", "D1 refuses a PRAGMA");
    public static readonly DiagnosticRule ReservedPrefix = OfD1("SKS0655", "D1 keeps a name for itself");
    public static readonly DiagnosticRule ColumnLimit = OfD1("SKS0656", "There are more columns than D1 takes");
    public static readonly DiagnosticRule StatementLength = OfD1("SKS0657", "A statement is longer than D1 takes");
    public static readonly DiagnosticRule CompoundLimit = OfD1("SKS0658", "A compound query has more parts than D1 takes");
    public static readonly DiagnosticRule ExpressionDepth = OfD1("SKS0659", "An expression is nested deeper than D1 takes");
    public static readonly DiagnosticRule PatternLength = OfD1("SKS0660", "A pattern is longer than D1 takes");
    public static readonly DiagnosticRule IdlePragma =
        Add("SKS0661", "A PRAGMA has no effect on D1", DiagnosticSeverity.Warning, "D1");
    public static readonly DiagnosticRule OpenEnd = OfD1("SKS0662", "A migration ends without a semicolon");
    public static readonly DiagnosticRule ParameterLimit = OfD1("SKS0663", "A query has more parameters than D1 takes");

    /// <summary>All rules in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticRule> All => Known;

    private static DiagnosticRule Hint(string id, string title) => Add(id, title, DiagnosticSeverity.Info, "Lint");

    private static DiagnosticRule Doubtful(string id, string title) => Add(id, title, DiagnosticSeverity.Warning, "Lint");

    private static DiagnosticRule OfD1(string id, string title) => Add(id, title, DiagnosticSeverity.Error, "D1");

    private static DiagnosticRule Add(string id, string title, DiagnosticSeverity severity, string category)
    {
        var rule = new DiagnosticRule(id, title, severity, category);
        Known.Add(rule);
        return rule;
    }
}
