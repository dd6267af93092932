namespace SkillStash.Schema.Compiler.Diagnostics;

public static partial class SchemaDiagnostics
{
    public static DiagnosticMessage Prohibited(string what, string where) => new(
        DiagnosticRules.ProhibitedExpression, $"{what} cannot be used in {where}.");

    public static DiagnosticMessage UnknownFunction(string name, string? suggestion) => new(
        DiagnosticRules.UnknownFunction, $"There is no function '{name}'{Hint(suggestion)}");

    public static DiagnosticMessage ArgumentCount(string name, int given) => new(
        DiagnosticRules.ArgumentCount, $"The function {name} does not take {given} argument{(given == 1 ? "" : "s")}.");

    public static DiagnosticMessage LikelihoodArgument() => new(
        DiagnosticRules.ArgumentCount, "The second argument of likelihood must be a constant between 0.0 and 1.0.");

    public static DiagnosticMessage MisusedAggregate(string name) => new(
        DiagnosticRules.ProhibitedExpression, $"The aggregate {name} cannot be used here: there are no rows to aggregate.");

    public static DiagnosticMessage MisusedWindow(string name) => new(
        DiagnosticRules.ProhibitedExpression, $"The window function {name} cannot be used here; it stands in SELECT or ORDER BY, with OVER.");

    public static DiagnosticMessage NoWindowFunction(string name) => new(
        DiagnosticRules.ProhibitedExpression, $"{name} cannot be used as a window function; leave out OVER.");

    public static DiagnosticMessage AggregateClause(string clause, string name) => new(
        DiagnosticRules.ProhibitedExpression, $"{clause} can be used with aggregates only, and {name} is none.");

    public static DiagnosticMessage HexTooBig(string literal) => new(
        DiagnosticRules.LimitExceeded, $"{literal} has more than 64 bits, which is SQLite's limit for hexadecimal numbers.");

    public static DiagnosticMessage RaiseOutsideTrigger() => new(
        DiagnosticRules.RaiseOutsideTrigger, "RAISE can be used in a trigger only.");

    public static DiagnosticMessage RowValueMisused() => new(
        DiagnosticRules.ColumnCount, "A row value cannot be used here, or is compared with a value of another number of columns.");

    public static DiagnosticMessage ElementWidth(int actual, int expected) => new(
        DiagnosticRules.ColumnCount, $"An element of IN has {actual} column{(actual == 1 ? "" : "s")} and must have {expected}.");

    public static DiagnosticMessage SubqueryWidth(int actual, int expected) => new(
        DiagnosticRules.ColumnCount, $"The subquery gives {actual} columns and must give {expected}.");

    public static DiagnosticMessage CompoundWidth(string @operator) => new(
        DiagnosticRules.ColumnCount, $"The queries to the left and to the right of {@operator} give different numbers of columns.");

    public static DiagnosticMessage ValuesWidth() => new(
        DiagnosticRules.ColumnCount, "All rows of VALUES must have the same number of values.");

    public static DiagnosticMessage NamedColumnCount(string name, int named, int given) => new(
        DiagnosticRules.ColumnCount, $"'{name}' names {named} columns, but its query gives {given}.");

    public static DiagnosticMessage AmbiguousColumn(string name) => new(
        DiagnosticRules.AmbiguousColumn, $"Column '{name}' could be of several tables; write table.{name}.");

    public static DiagnosticMessage TermOutOfRange(string clause, int columns) => new(
        DiagnosticRules.QueryRule, $"The number in {clause} must be between 1 and {columns}, the number of columns.");

    public static DiagnosticMessage OrderByNotInResult() => new(
        DiagnosticRules.QueryRule, "An ORDER BY term of a compound query must be one of its result columns.");

    public static DiagnosticMessage HavingWithoutAggregate() => new(
        DiagnosticRules.QueryRule, "HAVING needs GROUP BY or an aggregate; use WHERE.");

    public static DiagnosticMessage NoTables() => new(
        DiagnosticRules.QueryRule, "There is no FROM clause, so that * means nothing.");

    public static DiagnosticMessage TooManyTerms(string clause, int limit) => new(
        DiagnosticRules.LimitExceeded, $"{clause} has more than {limit} terms, which is SQLite's limit.");

    public static DiagnosticMessage TooManyTables(int limit) => new(
        DiagnosticRules.LimitExceeded, $"The join has more than {limit} tables, which is SQLite's limit.");

    public static DiagnosticMessage JoinColumnMissing(string column) => new(
        DiagnosticRules.UnknownColumn, $"Column '{column}' of USING is not in both tables.");

    public static DiagnosticMessage CommonTableTwice(string name) => new(
        DiagnosticRules.QueryRule, $"WITH defines '{name}' twice; rename one of the two.");

    public static DiagnosticMessage CircularReference(string name) => new(
        DiagnosticRules.QueryRule, $"'{name}' refers to itself.");

    public static DiagnosticMessage ViewProblem(string name, string problem) => new(
        DiagnosticRules.QueryRule, $"The view '{name}' cannot be queried: {problem}");

    public static DiagnosticMessage UnknownWindow(string name) => new(
        DiagnosticRules.QueryRule, $"There is no window named '{name}'.");

    public static DiagnosticMessage WindowOverridden(string part, string name) => new(
        DiagnosticRules.QueryRule, $"The {part} of window '{name}' cannot be changed where it is refined.");

    public static DiagnosticMessage UnknownIndexHint(string name) => new(
        DiagnosticRules.UnknownObject, $"There is no index named '{name}' on that table.");

    public static DiagnosticMessage NoTableFunction(string name) => new(
        DiagnosticRules.QueryRule, $"'{name}' is not a function, and takes no arguments.");

    public static DiagnosticMessage InsertedCount(int given, int expected) => new(
        DiagnosticRules.ColumnCount, $"{given} values are inserted into {expected} columns.");

    public static DiagnosticMessage AssignedCount(int columns, int values) => new(
        DiagnosticRules.ColumnCount, $"{columns} columns are assigned {values} values.");
}
