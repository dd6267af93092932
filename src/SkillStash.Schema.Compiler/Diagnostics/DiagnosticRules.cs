using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Diagnostics;

/// <summary>All rules. SKS00xx: the text cannot be read. SKS01xx: SQLite refuses it. SKS02xx and SKS03xx: our own warnings. SKS04xx: the build. SKS05xx: named queries.</summary>
public static class DiagnosticRules
{
    private static readonly List<DiagnosticRule> Known = [];

    public static readonly DiagnosticRule SyntaxError = Syntax(DiagnosticIds.SyntaxError, "The SQL cannot be read");
    public static readonly DiagnosticRule Unterminated = Syntax(DiagnosticIds.Unterminated, "A quote is not closed");
    public static readonly DiagnosticRule MalformedLiteral = Syntax(DiagnosticIds.MalformedLiteral, "A literal is malformed");
    public static readonly DiagnosticRule UnknownOption = Syntax(DiagnosticIds.UnknownOption, "An option is not known");
    public static readonly DiagnosticRule MisplacedClause = Syntax(DiagnosticIds.MisplacedClause, "A clause cannot stand here");
    public static readonly DiagnosticRule TooDeep = Syntax(DiagnosticIds.TooDeep, "An expression is nested too deep");
    public static readonly DiagnosticRule TextAfterNul = Doubtful(DiagnosticIds.TextAfterNul, "A NUL character ends the text");
    public static readonly DiagnosticRule NotUtf8 = Syntax(DiagnosticIds.NotUtf8, "The file is not UTF-8");

    public static readonly DiagnosticRule NameTaken = Refused(DiagnosticIds.NameTaken, "The name is taken");
    public static readonly DiagnosticRule DuplicateColumn = Refused(DiagnosticIds.DuplicateColumn, "A column is declared twice");
    public static readonly DiagnosticRule UnknownColumn = Refused(DiagnosticIds.UnknownColumn, "A column is not known");
    public static readonly DiagnosticRule UnknownObject = Refused(DiagnosticIds.UnknownObject, "A table, view, index or trigger is not known");
    public static readonly DiagnosticRule ReservedName = Refused(DiagnosticIds.ReservedName, "The name is reserved");
    public static readonly DiagnosticRule WrongObjectKind = Refused(DiagnosticIds.WrongObjectKind, "The object is of another kind");
    public static readonly DiagnosticRule PrimaryKeyRule = Refused(DiagnosticIds.PrimaryKeyRule, "A primary key breaks a rule");
    public static readonly DiagnosticRule AutoIncrementRule = Refused(DiagnosticIds.AutoIncrementRule, "AUTOINCREMENT cannot be used here");
    public static readonly DiagnosticRule WithoutRowIdRule = Refused(DiagnosticIds.WithoutRowIdRule, "WITHOUT ROWID needs a primary key");
    public static readonly DiagnosticRule StrictType = Refused(DiagnosticIds.StrictType, "A type cannot be used in a STRICT table");
    public static readonly DiagnosticRule ForeignKeyColumns = Refused(DiagnosticIds.ForeignKeyColumns, "The columns of a foreign key do not match");
    public static readonly DiagnosticRule GeneratedColumnRule = Refused(DiagnosticIds.GeneratedColumnRule, "A generated column breaks a rule");
    public static readonly DiagnosticRule ProhibitedExpression = Refused(DiagnosticIds.ProhibitedExpression, "An expression cannot be used here");
    public static readonly DiagnosticRule UnknownFunction = Refused(DiagnosticIds.UnknownFunction, "A function is not known");
    public static readonly DiagnosticRule ArgumentCount = Refused(DiagnosticIds.ArgumentCount, "A function takes another number of arguments");
    public static readonly DiagnosticRule UnknownCollation = Refused(DiagnosticIds.UnknownCollation, "A collation is not known");
    public static readonly DiagnosticRule DefaultNotConstant = Refused(DiagnosticIds.DefaultNotConstant, "A default is not constant");
    public static readonly DiagnosticRule AlterRule = Refused(DiagnosticIds.AlterRule, "ALTER TABLE breaks a rule");
    public static readonly DiagnosticRule TriggerRule = Refused(DiagnosticIds.TriggerRule, "A trigger breaks a rule");
    public static readonly DiagnosticRule RaiseOutsideTrigger = Refused(DiagnosticIds.RaiseOutsideTrigger, "RAISE stands outside a trigger");
    public static readonly DiagnosticRule LimitExceeded = Refused(DiagnosticIds.LimitExceeded, "A limit of SQLite is exceeded");
    public static readonly DiagnosticRule ColumnCount = Refused(DiagnosticIds.ColumnCount, "The number of columns or values is wrong");
    public static readonly DiagnosticRule AmbiguousColumn = Refused(DiagnosticIds.AmbiguousColumn, "A column name is ambiguous");
    public static readonly DiagnosticRule ConflictingClauses = Refused(DiagnosticIds.ConflictingClauses, "ON CONFLICT clauses contradict each other");
    public static readonly DiagnosticRule VirtualTableRule = Refused(DiagnosticIds.VirtualTableRule, "A virtual table breaks a rule");
    public static readonly DiagnosticRule UnknownDatabase = Refused(DiagnosticIds.UnknownDatabase, "A database is not known");
    public static readonly DiagnosticRule ViewRule = Refused(DiagnosticIds.ViewRule, "A view breaks a rule");
    public static readonly DiagnosticRule DependentObject = Refused(DiagnosticIds.DependentObject, "Another object stands in the way");
    public static readonly DiagnosticRule IndexRule = Refused(DiagnosticIds.IndexRule, "An index breaks a rule");
    public static readonly DiagnosticRule QueryRule = Refused(DiagnosticIds.QueryRule, "A query breaks a rule");

    public static readonly DiagnosticRule UnknownAnnotation = Doubtful(DiagnosticIds.UnknownAnnotation, "An annotation is not known");
    public static readonly DiagnosticRule MalformedAnnotation = Doubtful(DiagnosticIds.MalformedAnnotation, "An annotation is malformed");
    public static readonly DiagnosticRule MissingParent = Doubtful(DiagnosticIds.MissingParent, "A foreign key has no parent");
    public static readonly DiagnosticRule UnsoundCheck = Doubtful(DiagnosticIds.UnsoundCheck, "A CHECK does not hold what it seems to say");
    public static readonly DiagnosticRule BrokenView = Doubtful(DiagnosticIds.BrokenView, "A view or a trigger cannot be used");
    public static readonly DiagnosticRule UnkeptKind = Add(DiagnosticIds.UnkeptKind, "A column cannot keep the values of its type", DiagnosticSeverity.Error, "Mapping");

    public static readonly DiagnosticRule NameClash = Doubtful(DiagnosticIds.NameClash, "Two names fold to one");
    public static readonly DiagnosticRule TypeOfDom = Add(DiagnosticIds.TypeOfDom, "A type is called like one of the DOM", DiagnosticSeverity.Info, "Mapping");
    public static readonly DiagnosticRule TypeGivenTwice = Add(DiagnosticIds.TypeGivenTwice, "Two schemas give one type", DiagnosticSeverity.Error, "Mapping");

    /// <summary>Said by the build before there is anything to compile, in its targets.</summary>
    public static readonly DiagnosticRule NoSchema = Doubtful(DiagnosticIds.NoSchema, "The project has no schema");

    public static readonly DiagnosticRule QueryWithoutName = Add(DiagnosticIds.QueryWithoutName, "A query has no name", DiagnosticSeverity.Warning, "Queries");
    public static readonly DiagnosticRule QueryAnnotation = Query(DiagnosticIds.QueryAnnotation, "The name of a query is malformed");
    public static readonly DiagnosticRule QueryKind = Query(DiagnosticIds.QueryKind, "A query does not give what it is said to give");
    public static readonly DiagnosticRule QueryMacro = Query(DiagnosticIds.QueryMacro, "A macro cannot be used here");
    public static readonly DiagnosticRule QueryNameTaken = Query(DiagnosticIds.QueryNameTaken, "Two queries have one name");
    public static readonly DiagnosticRule QueryParameter = Query(DiagnosticIds.QueryParameter, "One parameter stands for values of unlike forms");

    /// <summary>All rules in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticRule> All => Known;

    private static DiagnosticRule Syntax(string id, string title) => Add(id, title, DiagnosticSeverity.Error, "Syntax");

    private static DiagnosticRule Refused(string id, string title) => Add(id, title, DiagnosticSeverity.Error, "Schema");

    private static DiagnosticRule Query(string id, string title) => Add(id, title, DiagnosticSeverity.Error, "Queries");

    private static DiagnosticRule Doubtful(string id, string title) => Add(id, title, DiagnosticSeverity.Warning, "Mapping");

    private static DiagnosticRule Add(string id, string title, DiagnosticSeverity severity, string category)
    {
        var rule = new DiagnosticRule(id, title, severity, category);
        Known.Add(rule);
        return rule;
    }
}
