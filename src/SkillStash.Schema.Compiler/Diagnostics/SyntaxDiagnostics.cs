using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Diagnostics;

/// <summary>The words of the lexer's and the parser's findings.</summary>
public static class SyntaxDiagnostics
{
    /// <summary>The message of a syntax error.</summary>
    public static DiagnosticMessage Of(SyntaxError error)
    {
        string first = error.Arguments.Count > 0 ? error.Arguments[0] : "";
        string second = error.Arguments.Count > 1 ? error.Arguments[1] : "";
        return error.Kind switch
        {
            SyntaxErrorKind.UnexpectedToken => Unexpected($"'{first}' cannot stand here", second),
            SyntaxErrorKind.UnexpectedEnd => Unexpected("The statement is not complete", first),
            SyntaxErrorKind.UnrecognizedToken => new(DiagnosticRules.SyntaxError, $"'{first}' is not SQL."),
            SyntaxErrorKind.UnterminatedString => new(DiagnosticRules.Unterminated, $"The string {first} has no closing quote."),
            SyntaxErrorKind.UnterminatedName => new(DiagnosticRules.Unterminated, $"The quoted name {first} has no closing quote."),
            SyntaxErrorKind.MalformedNumber => new(DiagnosticRules.MalformedLiteral, $"'{first}' is not a number."),
            SyntaxErrorKind.MalformedBlob => new(
                DiagnosticRules.MalformedLiteral, $"{first} is not a blob: it takes an even count of hexadecimal digits, as in x'00ff'."),
            SyntaxErrorKind.ParameterNumberOutOfRange => new(
                DiagnosticRules.MalformedLiteral, $"The parameter {first} is out of range: numbers go from 1 to 32766."),
            SyntaxErrorKind.UnknownTableOption => new(
                DiagnosticRules.UnknownOption, $"'{first}' is no table option; there are STRICT and WITHOUT ROWID."),
            SyntaxErrorKind.UnknownGeneratedKind => new(
                DiagnosticRules.UnknownOption, $"A generated column is STORED or VIRTUAL, not '{first}'."),
            SyntaxErrorKind.UnknownJoinType => new(DiagnosticRules.UnknownOption, $"'{first}' is no kind of join."),
            SyntaxErrorKind.DecoratedColumnName => new(
                DiagnosticRules.MisplacedClause, $"A plain list of names has no COLLATE, ASC or DESC, as after '{first}'."),
            SyntaxErrorKind.ClauseBeforeCompound => new(
                DiagnosticRules.MisplacedClause, $"{first} belongs after the last part of a compound query, not before {second}."),
            SyntaxErrorKind.ConditionWithoutJoin => new(
                DiagnosticRules.MisplacedClause, $"{first} belongs to a JOIN; the first source of FROM joins nothing."),
            SyntaxErrorKind.UpsertWithoutWhere => new(
                DiagnosticRules.MisplacedClause, "ON CONFLICT behind FROM is taken for the ON of a join; write WHERE TRUE before it."),
            SyntaxErrorKind.FrameEndsBeforeStart => new(
                DiagnosticRules.MisplacedClause, "The frame ends before it starts; write its nearer bound first."),
            SyntaxErrorKind.TooManyTerms => new(DiagnosticRules.LimitExceeded, $"The compound query has more than {first} parts; take it apart."),
            SyntaxErrorKind.TooManySources => new(DiagnosticRules.LimitExceeded, $"FROM has more than {first} tables, which is SQLite's limit."),
            SyntaxErrorKind.IndexHintInTrigger => new(
                DiagnosticRules.MisplacedClause, $"{first} cannot be used in UPDATE or DELETE within a trigger."),
            SyntaxErrorKind.UnknownMacro => new(
                DiagnosticRules.QueryMacro, $"There is no macro sqlc.{first}; there are sqlc.arg, sqlc.narg, sqlc.slice and sqlc.embed."),
            _ => new(DiagnosticRules.TooDeep, $"The expression is nested deeper than {first} levels; take it apart."),
        };
    }

    /// <summary>The warning about a NUL character.</summary>
    public static DiagnosticMessage TextAfterNul() => new(
        DiagnosticRules.TextAfterNul, "SQLite stops reading at this NUL character, and so does the compiler; remove it.");

    private static DiagnosticMessage Unexpected(string what, string expected) => new(
        DiagnosticRules.SyntaxError, expected.Length == 0 ? what + "." : $"{what}; expected {expected}.");
}
