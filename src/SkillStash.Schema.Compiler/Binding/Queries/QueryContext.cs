using System.Collections.Generic;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>What binding a query needs besides its syntax.</summary>
internal sealed class QueryContext(RelationResolver relations, SourceText source, DiagnosticBag diagnostics)
{
    /// <summary>The tables and views that can be named.</summary>
    public RelationResolver Relations { get; } = relations;

    /// <summary>The document, for the names of unnamed columns.</summary>
    public SourceText Source { get; } = source;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The only database that names without one can mean; null for all.</summary>
    public string? Database { get; init; }

    /// <summary>Where the uses of columns and tables are noted; null where nobody asks.</summary>
    public ReferenceLog? References { get; init; }

    /// <summary>Whether SQLite generates code for the expression now: some mistakes show only then.</summary>
    public bool IsExecuted { get; init; }

    /// <summary>Whether the query belongs to a statement that SQLite makes code for, if not for this part: joins are checked in all parts.</summary>
    public bool ChecksJoins { get; private init; }

    /// <summary>Whether SQLite makes code for the statement, but not for this part.</summary>
    public bool IsUncoded => ChecksJoins && !IsExecuted;

    /// <summary>How many parts around this one SQLite makes no code for.</summary>
    public int UncodedDepth { get; private init; }

    /// <summary>Whether SQLite only names and types the columns of a view, and plans nothing.</summary>
    public bool IsDescribed { get; init; }

    /// <summary>Whether words in double quotes are texts where no column has that name.</summary>
    public bool TakesQuotedTexts { get; init; }

    /// <summary>Whether even what can never be computed is resolved: while ALTER TABLE looks at the schema.</summary>
    public bool ResolvesAll { get; init; }

    /// <summary>Whether ALTER TABLE looks at a view or a trigger: it asks for tables and columns, and lets other mistakes pass.</summary>
    public bool IsAltering { get; init; }

    /// <summary>Whether the statement belongs to a trigger, where RAISE is at home.</summary>
    public bool IsTrigger { get; init; }

    /// <summary>Whether a WITH has been met so far.</summary>
    public bool HasWith { get; set; }

    /// <summary>The items of FROM whose columns have been named so far, each with the query that it belongs to.</summary>
    public List<(QueryScope Scope, FromItem Item)> Uses { get; private init; } = [];

    /// <summary>The queries that the aggregates met so far belong to.</summary>
    public List<QueryScope> Aggregated { get; private init; } = [];

    /// <summary>The parameters met so far.</summary>
    public List<ParameterSyntax> Parameters { get; private init; } = [];

    /// <summary>Where it is noted what the parameters meet; null where nobody asks.</summary>
    public ParameterLog? ParameterLog { get; init; }

    /// <summary>The names that each <c>*</c> stands for, by its place; one that cannot be written out is missing.</summary>
    public Dictionary<int, IReadOnlyList<(string? Table, string Column)>> Expansions { get; private init; } = [];

    /// <summary>The databases named so far.</summary>
    public List<IdentifierSyntax> Databases { get; private init; } = [];

    /// <summary>The mistakes met so far that SQLite refuses before it looks at any name, even in a view that nobody uses.</summary>
    public List<(SyntaxNode Node, DiagnosticMessage Message)> EarlyMistakes { get; private init; } = [];

    /// <summary>The same, but for mistakes, which are not reported.</summary>
    public QueryContext Quiet(bool withReferences = true) => Copy(new DiagnosticBag(Source), withReferences ? References : null, IsExecuted, IsTrigger);

    /// <summary>The same for what is resolved, but for which SQLite makes no code.</summary>
    public QueryContext Uncoded() => Copy(Diagnostics, References, isExecuted: false, IsTrigger, depth: 1);

    /// <summary>The same for what the parser makes code for, wherever it stands.</summary>
    public QueryContext Coded() => Copy(Diagnostics, References, IsExecuted || ChecksJoins, IsTrigger);

    /// <summary>The same for RETURNING, which SQLite makes a trigger of.</summary>
    public QueryContext Returning() => Copy(Diagnostics, References, IsExecuted, isTrigger: true);

    private QueryContext Copy(DiagnosticBag diagnostics, ReferenceLog? references, bool isExecuted, bool isTrigger, int depth = 0) => new(Relations, Source, diagnostics)
    {
        Database = Database,
        References = references,
        IsExecuted = isExecuted,
        ChecksJoins = ChecksJoins || IsExecuted,
        UncodedDepth = UncodedDepth + depth,
        IsDescribed = IsDescribed,
        IsTrigger = isTrigger,
        TakesQuotedTexts = TakesQuotedTexts,
        ResolvesAll = ResolvesAll,
        IsAltering = IsAltering,
        HasWith = HasWith,
        Uses = Uses,
        Aggregated = Aggregated,
        Parameters = Parameters,
        ParameterLog = ParameterLog,
        Expansions = Expansions,
        Databases = Databases,
        EarlyMistakes = EarlyMistakes,
    };

    public void Report(SyntaxNode node, DiagnosticMessage message) => Diagnostics.Report(node.Span, message);

    /// <summary>Reports a mistake that SQLite refuses before it looks at any name.</summary>
    public void ReportEarly(SyntaxNode node, DiagnosticMessage message)
    {
        Report(node, message);
        EarlyMistakes.Add((node, message));
    }
}

/// <summary>The places where SQL names a column or a table: what ALTER TABLE RENAME rewrites.</summary>
internal sealed class ReferenceLog
{
    public List<(CatalogObject Table, int Column, IdentifierSyntax Name)> Columns { get; } = [];

    public List<(CatalogObject Table, IdentifierSyntax Name)> Tables { get; } = [];
}
