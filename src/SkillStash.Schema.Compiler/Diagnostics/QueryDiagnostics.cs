namespace SkillStash.Schema.Compiler.Diagnostics;

/// <summary>The words of what is wrong with named queries, their SQL aside.</summary>
public static class QueryDiagnostics
{
    public static DiagnosticMessage WithoutName() => new(
        DiagnosticRules.QueryWithoutName, "The statement has no name and is ignored; write -- name: GetPlugin :one above it.");

    public static DiagnosticMessage NameWithoutQuery(string name) => new(
        DiagnosticRules.QueryAnnotation, $"No statement follows the name '{name}'.");

    public static DiagnosticMessage MalformedName(string line) => new(
        DiagnosticRules.QueryAnnotation, $"'{line}' does not read name: GetPlugin :one, a name of letters, digits and _ and what the query gives.");

    public static DiagnosticMessage UnknownKind(string kind, string known) => new(
        DiagnosticRules.QueryAnnotation, $"There is no kind of query '{kind}'; there are {known}.");

    public static DiagnosticMessage NameTaken(string name, string other) => new(
        DiagnosticRules.QueryNameTaken, $"The name '{name}' is taken by {other}; rename one of the two.");

    public static DiagnosticMessage NoQuery() => new(
        DiagnosticRules.QueryKind, "A named query is a SELECT, VALUES, INSERT, UPDATE or DELETE; the schema belongs into schema.sql.");

    public static DiagnosticMessage ReturnsNothing(string kind) => new(
        DiagnosticRules.QueryKind, $"The statement returns no rows, and is no :{kind}; write :exec or :execrows, or add RETURNING.");

    public static DiagnosticMessage WritesNothing(string kind) => new(
        DiagnosticRules.QueryKind, $"The statement changes no rows, and is no :{kind}; write :one or :many.");

    public static DiagnosticMessage UnlistedValues() => new(
        DiagnosticRules.QueryMacro, "A list is bound as a JSON array, which has no room for blobs and documents; give the values one by one.");

    public static DiagnosticMessage MisplacedSlice(string name) => new(
        DiagnosticRules.QueryMacro, $"sqlc.slice({name}) is all that can stand in its parentheses: write x IN (sqlc.slice({name})).");

    public static DiagnosticMessage SliceWithoutParentheses(string argument) => new(
        DiagnosticRules.QueryMacro, $"A list stands in parentheses: write IN (sqlc.slice({argument})).");

    public static DiagnosticMessage ListAndValue(string parameter) => new(
        DiagnosticRules.QueryMacro, $"'{parameter}' is a list elsewhere in the statement, and a single value here; give one of the two another name.");

    public static DiagnosticMessage UnlikeUses(string parameter, string use, string other) => new(
        DiagnosticRules.QueryParameter, $"No one value of '{parameter}' is right both for {use} and for {other}, which are kept in unlike forms; give each a parameter of its own.");

    public static DiagnosticMessage PageOfUnlikeParts(string column) => new(
        DiagnosticRules.QueryKind, $"The parts of the query give '{column}' as a REAL and as something else, which SQLite makes one of in a page; CAST both to one type.");

    public static DiagnosticMessage EmbeddedWithoutKey(string table) => new(
        DiagnosticRules.QueryMacro, $"Every column of '{table}' can be NULL, so that nothing tells a row from none that an outer join has found; select its columns.");

    public static DiagnosticMessage PageWithLimit() => new(
        DiagnosticRules.QueryKind, "A page has a limit of its own, which the caller gives; leave this one out.");

    public static DiagnosticMessage ReadsPartly(string kind) => new(
        DiagnosticRules.QueryKind, $"A statement that writes is run to its end before its rows are seen, and is no :{kind}; write :many.");

    public static DiagnosticMessage PageOfUnnamed() => new(
        DiagnosticRules.QueryKind, "A page needs each column by its name; write them out.");

    public static DiagnosticMessage PageOfOneRow() => new(
        DiagnosticRules.QueryKind, "The statement gives one row, and is no :page; write :one.");

    public static DiagnosticMessage PageOrderedByUnselected() => new(
        DiagnosticRules.QueryKind, "A page cannot go on behind a value that is not in its rows, or is random; select the term as a column and order by its name.");

    public static DiagnosticMessage PageOfDuplicates() => new(
        DiagnosticRules.QueryKind, "UNION ALL can give a row twice, and a page could end between the two; write UNION.");

    public static DiagnosticMessage PageOfUnknownRows(string source) => new(
        DiagnosticRules.QueryKind, $"Nothing tells the rows of {source} apart, so that a page could end between two of them; select DISTINCT, group them, or read tables.");
}
