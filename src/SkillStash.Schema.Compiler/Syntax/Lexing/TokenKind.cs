namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>
/// Kinds of token. Their order is part of the grammar: whatever may stand for a name lies in one unbroken range, so that
/// SQLite's token classes <c>ids</c>, <c>idj</c> and <c>nm</c> are each a comparison of bounds.
/// </summary>
public enum TokenKind : byte
{
    /// <summary>No token: what a parser sees between a mistake and the place where it resumes.</summary>
    None,
    EndOfFile,

    /// <summary>Characters that form no token.</summary>
    Illegal,

    LeftParen, RightParen, Comma, Semicolon, Dot,
    Plus, Minus, Star, Slash, Percent, Ampersand, Pipe, Tilde, Concat, ShiftLeft, ShiftRight,
    Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Arrow, DoubleArrow,

    Integer, Float,

    /// <summary>A number with <c>_</c> between its digits: QNUMBER in SQLite, legal in expressions only.</summary>
    SeparatedNumber,
    Blob, Parameter,

    // Names begin here: ids is String to Without, id is Identifier to Indexed, idj is Identifier to Right, nm is String to Right.
    String, Identifier,

    // Keywords that fall back to names: %fallback ID.
    Abort, Action, After, Always, Analyze, Asc, Attach, Before, Begin, By, Cascade, Cast, Column, Conflict, Current,
    CurrentDate, CurrentTime, CurrentTimestamp, Database, Deferred, Desc, Detach, Do, Each, End, Exclude, Exclusive,
    Explain, Fail, First, Following, For, Generated, Glob, Groups, If, Ignore, Immediate, Initially, Instead, Key,
    Last, Like, Match, Materialized, No, Nulls, Of, Offset, Others, Partition, Plan, Pragma, Preceding, Query, Raise,
    Range, Recursive, Regexp, Reindex, Release, Rename, Replace, Restrict, Rollback, Row, Rows, Savepoint, Temp,
    Temporary, Ties, Trigger, Unbounded, Vacuum, View, Virtual, With, Without,

    Indexed,

    // JOIN_KW, which is a name too where no join can stand.
    Cross, Full, Inner, Left, Natural, Outer, Right,

    // Reserved.
    Add, All, Alter, And, As, AutoIncrement, Between, Case, Check, Collate, Commit, Constraint, Create, Default,
    Deferrable, Delete, Distinct, Drop, Else, Escape, Except, Exists, Filter, Foreign, From, Group, Having, In, Index,
    Insert, Intersect, Into, Is, IsNull, Join, Limit, Not, Nothing, NotNull, Null, On, Or, Order, Over, Primary,
    References, Returning, Select, Set, Table, Then, To, Transaction, Union, Unique, Update, Using, Values, When,
    Where, Window,
}
