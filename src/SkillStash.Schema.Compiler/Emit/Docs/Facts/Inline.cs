namespace SkillStash.Schema.Compiler.Emit.Docs.Facts;

/// <summary>A piece of a sentence. What it holds is plain text: whoever writes it escapes it.</summary>
internal abstract record Inline
{
    private Inline()
    {
    }

    /// <summary>Words.</summary>
    public sealed record Words(string Text) : Inline;

    /// <summary>A name, a value or SQL.</summary>
    public sealed record Code(string Text) : Inline;

    /// <summary>A statement of SQL, on lines of its own.</summary>
    public sealed record Block(string Sql) : Inline;

    /// <summary>The name of a table or view of this reference.</summary>
    public sealed record Link(string Name, string Anchor) : Inline;
}
