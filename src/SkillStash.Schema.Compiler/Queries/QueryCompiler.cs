using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>Turns a file of named queries into statements.</summary>
internal sealed class QueryCompiler
{
    private readonly SchemaModel _schema;
    private readonly RelationResolver _relations;
    private readonly IReadOnlyDictionary<QueryKey, StatementModel> _known;
    private readonly Dictionary<QueryKey, StatementModel> _kept = [];
    private readonly SourceText _source;
    private readonly ParseResult _parsed;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Diagnostic> _refused = [];
    private readonly List<StatementModel> _queries = [];
    private readonly List<QueryPlace> _places = [];
    private readonly Dictionary<string, string> _owners;

    private QueryCompiler(SchemaModel schema, RelationResolver relations, QueryMemory memory, SourceText source, Dictionary<string, string> owners)
    {
        _schema = schema;
        _relations = relations;
        _known = memory.Of(source.Path);
        _source = source;
        _owners = owners;
        _parsed = Parser.ParseQueries(source);
        _diagnostics = new DiagnosticBag(source);
    }

    /// <summary>Compiles files, in all of which a name is taken once.</summary>
    public static IReadOnlyList<QueryCompilation> Compile(SchemaModel schema, RelationResolver relations, QueryMemory memory, IEnumerable<SourceText> sources)
    {
        var owners = new Dictionary<string, string>(SqlNames.Comparer);
        return sources.Select(source =>
        {
            var compiler = new QueryCompiler(schema, relations, memory, source, owners);
            QueryCompilation compiled = compiler.Compile();
            memory.Keep(source.Path, compiler._kept);
            return compiled;
        }).ToArray();
    }

    private QueryCompilation Compile()
    {
        foreach (SyntaxError error in _parsed.Errors)
        {
            _diagnostics.Report(error.Span, SyntaxDiagnostics.Of(error));
        }

        if (_source.Text.IndexOf('\0') is >= 0 and var nul)
        {
            _diagnostics.Report(new TextSpan(nul, 1), SyntaxDiagnostics.TextAfterNul());
        }

        foreach (QuerySegment segment in QuerySegment.Of(_source, _parsed, Lexer.Tokenize(_source)))
        {
            Compile(segment);
        }

        return new QueryCompilation(
            _source.Path, _queries.ToEquatableArray(), _diagnostics.Sorted().Concat(_refused).OrderBy(static found => found.Span.Start).ToEquatableArray())
        {
            Places = _places.ToEquatableArray(),
            Script = _parsed.Script,
        };
    }

    private void Compile(QuerySegment segment)
    {
        QueryAnnotation? annotation = QueryAnnotation.Read(segment.Comments, _source, _diagnostics, out bool isNamed);
        if (segment.Statement is not { } statement)
        {
            if (annotation is not null && segment.IsEmpty)
            {
                _diagnostics.Report(annotation.Span, QueryDiagnostics.NameWithoutQuery(annotation.Name));
            }

            return;
        }

        if (!isNamed)
        {
            _diagnostics.Report(FirstWord(statement), QueryDiagnostics.WithoutName());
        }
        else if (annotation is not null && BindOnce(statement, annotation) is { } query)
        {
            string name = Words.ToMethodName(query.Name);
            if (_owners.TryGetValue(name, out string? owner))
            {
                _diagnostics.Report(annotation.Span, QueryDiagnostics.NameTaken(query.Name, owner == _source.Path ? "another query of this file" : $"a query in {owner}"));
                return;
            }

            _owners.Add(name, _source.Path);
            _queries.Add(query);
            _places.Add(new QueryPlace(query.Name, annotation.Span, _source.Position(annotation.Span.Start), _source.Position(annotation.Span.End)));
        }
    }

    // A query without findings is the same wherever it stands.
    private StatementModel? BindOnce(StatementSyntax statement, QueryAnnotation annotation)
    {
        var key = new QueryKey(annotation with { Span = default }, _source.Text.Substring(statement.Span.Start, statement.Span.Length));
        int findings = _refused.Count;
        StatementModel? query = _known.TryGetValue(key, out StatementModel? known) ? known : Bind(statement, annotation);
        if (query is not null && _refused.Count == findings)
        {
            _kept[key] = query;
        }

        return query;
    }

    private StatementModel? Bind(StatementSyntax statement, QueryAnnotation annotation)
    {
        if (statement is not (SelectSyntax or InsertSyntax or UpdateSyntax or DeleteSyntax))
        {
            _diagnostics.Report(FirstWord(statement), QueryDiagnostics.NoQuery());
            return null;
        }

        var nodes = new StatementNodes(statement);
        QueryParameters parameters = QueryParameters.Of(nodes);
        var diagnostics = new DiagnosticBag(_source);
        CheckSlices(nodes, diagnostics);
        var log = new ParameterLog(parameters.Numbers);
        var context = new QueryContext(_relations, _source, diagnostics) { IsExecuted = true, ParameterLog = log };
        var binder = new StatementBinder(context);
        IReadOnlyList<QueryColumn> columns = binder.Bind(statement, null);
        CheckParameters(nodes, parameters, log, diagnostics);
        CheckKind(statement, annotation, columns, diagnostics);
        if (diagnostics.ErrorCount == 0)
        {
            // The parser refuses these even in what is dropped afterwards.
            context.EarlyMistakes.Take(1).ToList().ForEach(early => context.Report(early.Node, early.Message));
        }

        StatementModel? query = diagnostics.ErrorCount == 0 ? Model(nodes, annotation, parameters, context, columns, binder.HasAlwaysARow) : null;
        _refused.AddRange(diagnostics.Sorted());
        return query;
    }

    // Null where what it is to be is refused.
    private StatementModel? Model(
        StatementNodes nodes, QueryAnnotation annotation, QueryParameters parameters, QueryContext context, IReadOnlyList<QueryColumn> columns, bool hasAlwaysARow)
    {
        StatementSyntax statement = nodes.Statement;
        OrderCases? orders = OrderCases.Of(nodes, context.Quiet());
        ResultLabels labels = ResultLabels.Of(QueryText.NamingList(statement), columns, context.Expansions, OrderNames(statement, orders));
        var text = new QueryText(nodes, _source, _parsed.Comments, parameters);
        EquatableArray<EmbeddedRow> embedded = EmbeddedRows.Of(statement, context, columns, labels.All);
        QueryParameters bound = orders is null ? parameters : parameters.Without(orders.Parameter);
        var run = new RunText(new QueryText(nodes, _source, _parsed.Comments, bound), bound, annotation.Kind == StatementKind.Page, context, columns, labels);
        EquatableArray<ParameterModel> models = parameters.Models(context.ParameterLog!, orders);
        (string sql, PageModel? page) = run.Of(orders?.With(null) ?? statement, isReordered: orders is not null);
        OrderChoice? choice = orders is null ? null : run.Of(orders, models.Select(static model => model.IsChoice).TakeWhile(static isChoice => !isChoice).Count());
        if (context.Diagnostics.ErrorCount > 0)
        {
            return null;
        }

        return new StatementModel
        {
            Name = annotation.Name,
            Kind = annotation.Kind,
            Sql = sql,
            WrittenSql = text.Written,
            CountedSql = IsCounted(statement, annotation, columns) ? $"{sql}\nRETURNING 1" : null,
            HasAlwaysARow = hasAlwaysARow || InsertedRow.IsSure(statement, _schema),
            FindsOneRow = annotation.Kind == StatementKind.Many && statement is SelectSyntax select && QuerySources.FindsOneRow(select, context.Quiet()),
            MayScan = annotation.MayScan,
            Target = TargetOf(statement),
            LeftOut = InsertedRow.LeftOut(statement, _schema),
            Page = page,
            Embedded = embedded,
            Parameters = models,
            Choice = choice,
            Columns = Rebound(statement, parameters, context.ParameterLog!, columns).Select((column, i) => Column(column, labels.All[i])).ToEquatableArray(),
            Documentation = annotation.Documentation ?? "",
        };
    }

    // An order takes a name for the result's before it takes it for a column's.
    private static IEnumerable<string> OrderNames(StatementSyntax statement, OrderCases? orders) => statement is not SelectSyntax select ? []
        : (orders?.Values.Select(orders.With) ?? []).Prepend(select).SelectMany(static each => each.OrderBy)
            .Select(static term => Collations.Without(term.Expression)).OfType<ColumnReferenceSyntax>().Where(static name => name.Table is null).Select(static name => name.Column.Name);

    // What a statement returns may be made of parameters, whose types are known once all of it has been seen.
    private IReadOnlyList<QueryColumn> Rebound(StatementSyntax statement, QueryParameters parameters, ParameterLog log, IReadOnlyList<QueryColumn> columns)
    {
        if (parameters.Uses.Count == 0 || columns.Count == 0)
        {
            return columns;
        }

        var known = new ParameterLog(parameters.Numbers) { Known = parameters.Facts(log) };
        var context = new QueryContext(_relations, _source, new DiagnosticBag(_source)) { IsExecuted = true, ParameterLog = known };
        return new StatementBinder(context).Bind(statement, null);
    }

    private bool IsCounted(StatementSyntax statement, QueryAnnotation annotation, IReadOnlyList<QueryColumn> columns) =>
        annotation.Kind is StatementKind.Rows or StatementKind.Result && columns.Count == 0
        && _relations.Find(null, TargetOf(statement)!)?.Object is CatalogTable { Module: null };

    private static string? TargetOf(StatementSyntax statement) => statement switch
    {
        InsertSyntax insert => insert.Table.Name,
        UpdateSyntax update => update.Table.Name,
        DeleteSyntax delete => delete.Table.Name,
        _ => null,
    };

    private static ResultColumnModel Column(QueryColumn column, string label) => new()
    {
        Name = column.Name,
        Label = label,
        Type = column.Facts.Type,
        IsNullable = column.Facts.IsNullable,
        Origin = column.Facts.Source,
        TypeSource = column.Facts.TypeSource,
    };

    private static void CheckSlices(StatementNodes nodes, DiagnosticBag diagnostics)
    {
        HashSet<int> right = [.. nodes.Of<InListSyntax>()
            .Where(static list => list.Values is [ParameterSyntax { Macro: ParameterMacro.List }]).Select(static list => list.Values[0].Span.Start)];
        foreach (ParameterSyntax slice in nodes.Of<ParameterSyntax>()
            .Where(each => each.Macro == ParameterMacro.List && !right.Contains(each.Span.Start)))
        {
            diagnostics.Report(slice.Span, QueryDiagnostics.MisplacedSlice(slice.Text.Substring(1)));
        }
    }

    private static void CheckParameters(StatementNodes nodes, QueryParameters parameters, ParameterLog log, DiagnosticBag diagnostics)
    {
        // SELECT value FROM json_each(:ids) is a list too.
        HashSet<int> arguments = [.. nodes.Of<TableFunctionSyntax>().SelectMany(static function => function.Arguments)
            .Select(static argument => argument.WithoutParentheses()).OfType<ParameterSyntax>().Select(static parameter => parameter.Span.Start)];
        for (int number = 1; number <= parameters.Uses.Count; number++)
        {
            ParameterUses uses = log.UsesOf(number);
            IReadOnlyList<ParameterSyntax> places = parameters.Uses[number - 1];
            if (uses is { IsList: true, Facts.Type.Kind: ColumnKind.Blob or ColumnKind.Json })
            {
                diagnostics.Report(places[0].Span, QueryDiagnostics.UnlistedValues());
            }
            else if (uses.IsList && places.FirstOrDefault(place => place.Macro != ParameterMacro.List && !arguments.Contains(place.Span.Start)) is { } single)
            {
                diagnostics.Report(single.Span, QueryDiagnostics.ListAndValue(single.Text));
            }
            else if (uses.Unlike is var (use, other))
            {
                diagnostics.Report(places[0].Span, QueryDiagnostics.UnlikeUses(places[0].Text, Describe(use), Describe(other)));
            }
        }
    }

    private static string Describe(ExpressionFacts use) => (use.TypeSource ?? use.Source) is { } column ? $"{column.Table}.{column.Column}" : $"a decimal of {use.Type.DecimalDigits} digits";

    private static void CheckKind(StatementSyntax statement, QueryAnnotation annotation, IReadOnlyList<QueryColumn> columns, DiagnosticBag diagnostics)
    {
        if (annotation.Kind.ReturnsRows() && columns.Count == 0 && diagnostics.ErrorCount == 0)
        {
            diagnostics.Report(annotation.Span, QueryDiagnostics.ReturnsNothing(QueryKinds.WordOf(annotation.Kind)));
        }
        else if (annotation.Kind is StatementKind.Page or StatementKind.Scan && statement is not SelectSyntax)
        {
            diagnostics.Report(annotation.Span, QueryDiagnostics.ReadsPartly(QueryKinds.WordOf(annotation.Kind)));
        }
        else if (annotation.Kind is StatementKind.Rows or StatementKind.Result or StatementKind.LastId && statement is SelectSyntax)
        {
            diagnostics.Report(annotation.Span, QueryDiagnostics.WritesNothing(QueryKinds.WordOf(annotation.Kind)));
        }
    }

    private TextSpan FirstWord(StatementSyntax statement)
    {
        int end = statement.Span.Start;
        while (end < statement.Span.End && char.IsLetter(_source.Text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(statement.Span.Start, end);
    }
}
