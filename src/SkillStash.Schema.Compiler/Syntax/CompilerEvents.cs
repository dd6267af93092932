using System.Diagnostics.Tracing;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Says what costs time, so that it can be counted: each event is one pass over a text or a schema.</summary>
[EventSource(Name = "SkillStash.Schema.Compiler")]
internal sealed class CompilerEvents : EventSource
{
    public static readonly CompilerEvents Log = new();

    private CompilerEvents()
    {
    }

    /// <summary>A text has been parsed.</summary>
    /// <param name="length">Its length in characters.</param>
    [Event(1)]
    public void Parsed(int length) => WriteEvent(1, length);

    /// <summary>Documents have been compiled.</summary>
    /// <param name="documents">How many.</param>
    [Event(2)]
    public void Compiled(int documents) => WriteEvent(2, documents);
}
