using System;
using System.IO;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite;

namespace SkillStash.Schema.Cli.Sources;

/// <summary>The rules that only the tool can break, because the compiler reads no files. SKS09xx.</summary>
internal static class ToolRules
{
    /// <summary>A source cannot be read.</summary>
    public static readonly DiagnosticRule Unreadable =
        new("SKS0901", "A source cannot be read", DiagnosticSeverity.Error, "Tool");

    /// <summary>A file to write, or its folder, cannot be used.</summary>
    public static readonly DiagnosticRule Unwritable =
        new("SKS0902", "A file cannot be written", DiagnosticSeverity.Error, "Tool");

    /// <summary>A written file is not what the schema gives, is missing, or is left over.</summary>
    public static readonly DiagnosticRule OutOfDate =
        new("SKS0903", "A written file is out of date", DiagnosticSeverity.Error, "Tool");

    /// <summary>A file is in the way that the tool did not write.</summary>
    public static readonly DiagnosticRule InTheWay =
        new("SKS0904", "A file of someone else is in the way", DiagnosticSeverity.Error, "Tool");

    /// <summary>SQLite refuses to run a source that the compiler found nothing wrong with.</summary>
    public static readonly DiagnosticRule Refused =
        new("SKS0905", "SQLite refuses a source", DiagnosticSeverity.Error, "Tool");

    /// <summary>The configuration file says something that means nothing.</summary>
    public static readonly DiagnosticRule Configuration =
        new("SKS0906", "The configuration is wrong", DiagnosticSeverity.Error, "Tool");

    /// <summary>Seed data holds a value that the readers of its column refuse.</summary>
    public static readonly DiagnosticRule UnreadableValue =
        new("SKS0907", "A value cannot be read back", DiagnosticSeverity.Error, "Tool");

    /// <summary>A finding about a file or folder that cannot be used.</summary>
    /// <param name="rule">What kind of finding it is.</param>
    /// <param name="path">What was to be used.</param>
    /// <param name="exception">Why it cannot be: one of <see cref="SourceTexts.IsUnreadable"/>.</param>
    public static Diagnostic Report(DiagnosticRule rule, string path, Exception exception) => exception is NotUtf8Exception { Fault: { } fault } text
        ? new Diagnostic(Unreadable, text.Message, Shown(text.Path, path), new TextSpan(fault.Offset, 0), fault.Position, fault.Position)
        : Report(rule, path, exception.Message);

    /// <summary>A finding about a whole file.</summary>
    public static Diagnostic Report(DiagnosticRule rule, string path, string message)
    {
        var start = new LinePosition(1, 1);
        return new Diagnostic(rule, message, path, default, start, start);
    }

    // A file is known by its whole path, and shown as the user named it, or the folder that it lies in.
    private static string Shown(string file, string named) =>
        Path.GetFullPath(named) == file ? named : Path.Combine(named, Path.GetRelativePath(Path.GetFullPath(named), file)).Replace('\\', '/');
}
