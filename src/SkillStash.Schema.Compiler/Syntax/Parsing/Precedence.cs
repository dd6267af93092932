namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>
/// SQLite's operator precedence, loosest first: the %left and %right lines of parse.y, https://www.sqlite.org/lang_expr.html.
/// </summary>
internal static class Precedence
{
    public const int Or = 1;
    public const int And = 2;
    public const int Not = 3;
    public const int Equality = 4;
    public const int Comparison = 5;
    public const int Bitwise = 7;
    public const int Additive = 8;
    public const int Multiplicative = 9;
    public const int Concatenation = 10;
    public const int Collation = 11;

    /// <summary>Prefix <c>+</c>, <c>-</c> and <c>~</c>: no infix operator binds as tightly.</summary>
    public const int Prefix = 12;

    private static readonly byte[] Levels = MakeLevels();

    /// <summary>The precedence of a token after an expression; zero where the token is no infix or postfix operator.</summary>
    public static int OfInfix(TokenKind kind)
    {
        return Levels[(int)kind];
    }

    public static BinaryOperator BinaryOf(TokenKind kind)
    {
        return kind switch
        {
            TokenKind.Or => BinaryOperator.Or,
            TokenKind.And => BinaryOperator.And,
            TokenKind.Equal => BinaryOperator.Equal,
            TokenKind.NotEqual => BinaryOperator.NotEqual,
            TokenKind.Less => BinaryOperator.Less,
            TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
            TokenKind.Greater => BinaryOperator.Greater,
            TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
            TokenKind.Ampersand => BinaryOperator.BitwiseAnd,
            TokenKind.Pipe => BinaryOperator.BitwiseOr,
            TokenKind.ShiftLeft => BinaryOperator.ShiftLeft,
            TokenKind.ShiftRight => BinaryOperator.ShiftRight,
            TokenKind.Plus => BinaryOperator.Add,
            TokenKind.Minus => BinaryOperator.Subtract,
            TokenKind.Star => BinaryOperator.Multiply,
            TokenKind.Slash => BinaryOperator.Divide,
            TokenKind.Percent => BinaryOperator.Modulo,
            TokenKind.Concat => BinaryOperator.Concatenate,
            TokenKind.Arrow => BinaryOperator.JsonExtract,
            _ => BinaryOperator.JsonExtractValue,
        };
    }

    private static byte[] MakeLevels()
    {
        byte[] levels = new byte[256];
        Set(Or, TokenKind.Or);
        Set(And, TokenKind.And);

        // NOT after an expression begins NOT NULL, NOT LIKE, NOT IN or NOT BETWEEN.
        Set(
            Equality, TokenKind.Equal, TokenKind.NotEqual, TokenKind.Is, TokenKind.IsNull, TokenKind.NotNull, TokenKind.Not,
            TokenKind.Like, TokenKind.Glob, TokenKind.Regexp, TokenKind.Match, TokenKind.Between, TokenKind.In);
        Set(Comparison, TokenKind.Less, TokenKind.LessOrEqual, TokenKind.Greater, TokenKind.GreaterOrEqual);
        Set(Bitwise, TokenKind.Ampersand, TokenKind.Pipe, TokenKind.ShiftLeft, TokenKind.ShiftRight);
        Set(Additive, TokenKind.Plus, TokenKind.Minus);
        Set(Multiplicative, TokenKind.Star, TokenKind.Slash, TokenKind.Percent);
        Set(Concatenation, TokenKind.Concat, TokenKind.Arrow, TokenKind.DoubleArrow);
        Set(Collation, TokenKind.Collate);
        return levels;

        void Set(int level, params TokenKind[] kinds)
        {
            foreach (TokenKind kind in kinds)
            {
                levels[(int)kind] = (byte)level;
            }
        }
    }
}
