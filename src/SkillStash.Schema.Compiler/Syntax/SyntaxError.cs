using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>A mistake that the lexer or the parser found. Its words are chosen elsewhere.</summary>
/// <param name="Span">The offending source; empty at the end of the text.</param>
/// <param name="Arguments">What the message names, as told by the kind.</param>
public sealed record SyntaxError(TextSpan Span, SyntaxErrorKind Kind, IReadOnlyList<string> Arguments);

/// <summary>What is wrong. The comment names the arguments of each, in order.</summary>
public enum SyntaxErrorKind
{
    /// <summary>A token that cannot stand here. Arguments: the token, and what was expected (empty if much is possible).</summary>
    UnexpectedToken,

    /// <summary>The text ends within a statement. Argument: what was expected (empty if much is possible).</summary>
    UnexpectedEnd,

    /// <summary>Characters that form no token, such as <c>!</c> or <c>\</c>. Argument: the characters.</summary>
    UnrecognizedToken,

    /// <summary>A string without its closing quote. Argument: its beginning.</summary>
    UnterminatedString,

    /// <summary>A quoted name without its closing quote. Argument: its beginning.</summary>
    UnterminatedName,

    /// <summary>A number such as <c>1e</c>, <c>12ab</c> or <c>1__0</c>. Argument: the number.</summary>
    MalformedNumber,

    /// <summary>A blob literal with an odd count of digits or something else than digits. Argument: the literal.</summary>
    MalformedBlob,

    /// <summary>A parameter number outside 1 to 32766. Argument: the parameter.</summary>
    ParameterNumberOutOfRange,

    /// <summary>Something else than STRICT or WITHOUT ROWID after a table. Argument: the option.</summary>
    UnknownTableOption,

    /// <summary>Something else than STORED or VIRTUAL after a generated column. Argument: the word.</summary>
    UnknownGeneratedKind,

    /// <summary>A combination of join words that means nothing. Argument: the words.</summary>
    UnknownJoinType,

    /// <summary>A condition on the first source of FROM, which joins nothing. Argument: ON or USING.</summary>
    ConditionWithoutJoin,

    /// <summary>ON CONFLICT behind the FROM of an inserted SELECT. Argument: ON.</summary>
    UpsertWithoutWhere,

    /// <summary>A window frame whose end comes before its start. No arguments.</summary>
    FrameEndsBeforeStart,

    /// <summary>Too many parts in a compound query. Argument: the limit.</summary>
    TooManyTerms,

    /// <summary>Too many tables in FROM. Argument: the limit.</summary>
    TooManySources,

    /// <summary>COLLATE, ASC or DESC in a plain list of names. Argument: the column name before it.</summary>
    DecoratedColumnName,

    /// <summary>ORDER BY or LIMIT before a compound operator. Arguments: the clause, the operator.</summary>
    ClauseBeforeCompound,

    /// <summary>INDEXED BY or NOT INDEXED on UPDATE or DELETE in a trigger. Argument: the clause.</summary>
    IndexHintInTrigger,

    /// <summary>A macro of named queries that there is not. Argument: its name.</summary>
    UnknownMacro,

    /// <summary>An expression with more than 1000 levels, or parentheses nested too deep. Argument: the limit.</summary>
    TooDeep,
}
