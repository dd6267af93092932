namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>How <see cref="SyntaxPrinter"/> writes what can be written in several ways.</summary>
internal enum PrintForm
{
    /// <summary>As the source does.</summary>
    AsWritten,

    /// <summary>The same for all spellings.</summary>
    Canonical,

    /// <summary>So that simple splitters of scripts read it right.</summary>
    Portable,
}
