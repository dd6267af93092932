namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Prefix operators.</summary>
public enum UnaryOperator
{
    Plus,
    Minus,

    /// <summary><c>~</c></summary>
    BitwiseNot,
    Not,
}

/// <summary>Infix operators, in the order of SQLite's precedence, loosest first.</summary>
public enum BinaryOperator
{
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    BitwiseAnd,
    BitwiseOr,
    ShiftLeft,
    ShiftRight,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,

    /// <summary><c>||</c></summary>
    Concatenate,

    /// <summary><c>-&gt;</c></summary>
    JsonExtract,

    /// <summary><c>-&gt;&gt;</c></summary>
    JsonExtractValue,
}
