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

    public static DiagnosticMessage MisusedAlias(string name, string what) => new(
        DiagnosticRules.ProhibitedExpression, $"'{name}' stands for {what}, which cannot be used here.");

    public static DiagnosticMessage GroupedAggregate() => new(
        DiagnosticRules.ProhibitedExpression, "An aggregate cannot be used in GROUP BY.");

    public static DiagnosticMessage GroupedWindow() => new(
        DiagnosticRules.ProhibitedExpression, "A window function cannot be used in GROUP BY.");

    public static DiagnosticMessage WindowClause(string clause) => new(
        DiagnosticRules.ProhibitedExpression, $"{clause} cannot be used in the arguments of a window function.");

    public static DiagnosticMessage RangeWithoutOrder() => new(
        DiagnosticRules.QueryRule, "A RANGE with a distance needs exactly one term in the ORDER BY of its window.");

    public static DiagnosticMessage DistinctArguments(string name) => new(
        DiagnosticRules.ArgumentCount, $"{name} with DISTINCT takes exactly one argument.");

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

    public static DiagnosticMessage RecursionTwice(string name) => new(
        DiagnosticRules.QueryRule, $"A part of the recursive table '{name}' names it twice.");

    public static DiagnosticMessage RecursiveAggregate(string what) => new(
        DiagnosticRules.ProhibitedExpression, $"{what} cannot be used in the part of a recursive table that names the table itself.");

    public static DiagnosticMessage NaturalJoinClause() => new(
        DiagnosticRules.QueryRule, "A NATURAL join takes neither ON nor USING; leave out NATURAL.");

    public static DiagnosticMessage AmbiguousJoinColumn(string name) => new(
        DiagnosticRules.AmbiguousColumn, $"Column '{name}' of USING is in several tables to the left; write ON.");

    public static DiagnosticMessage RightOfCondition() => new(
        DiagnosticRules.QueryRule, "The ON of an outer join cannot name tables to its right, and that of a recursive table names no other: it stands before them all.");

    public static DiagnosticMessage TableArguments(string name, int limit) => new(
        DiagnosticRules.ArgumentCount, $"{name} takes at most {limit} argument{(limit == 1 ? "" : "s")}.");

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

    public static DiagnosticMessage ConflictTarget() => new(
        DiagnosticRules.QueryRule, "The columns of ON CONFLICT are no PRIMARY KEY and no UNIQUE key of the table.");

    public static DiagnosticMessage VirtualTableClause(string clause) => new(
        DiagnosticRules.VirtualTableRule, $"{clause} cannot be used with a virtual table.");

    public static DiagnosticMessage GeneratedTarget(string column) => new(
        DiagnosticRules.GeneratedColumnRule, $"Column '{column}' is generated and cannot be written.");

    public static DiagnosticMessage ReturnedTable() => new(
        DiagnosticRules.QueryRule, "RETURNING takes * and the names of columns, but not table.*.");

    public static DiagnosticMessage TargetInFrom(string name) => new(
        DiagnosticRules.QueryRule, $"FROM names '{name}', the table that is changed, again; give it an alias there.");

    public static DiagnosticMessage InsertedCount(int given, int expected) => new(
        DiagnosticRules.ColumnCount, $"{given} values are inserted into {expected} columns.");

    public static DiagnosticMessage AssignedCount(int columns, int values) => new(
        DiagnosticRules.ColumnCount, $"{columns} columns are assigned {values} values.");
}
