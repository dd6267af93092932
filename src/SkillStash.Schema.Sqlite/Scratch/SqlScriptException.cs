using System;

namespace SkillStash.Schema.Sqlite.Scratch;

/// <summary>SQLite refused a statement of a script.</summary>
/// <param name="message">What SQLite says.</param>
/// <param name="errorCode">SQLite's result code (rescode).</param>
/// <param name="offset">Where in the script the text of the statement begins, the blanks and comments above it included.</param>
internal sealed class SqlScriptException(string message, int errorCode, int offset) : Exception(message)
{
    /// <summary>SQLite's result code (rescode).</summary>
    public int ErrorCode { get; } = errorCode;

    /// <summary>Where in the script, in characters from 0, the text of the statement begins.</summary>
    public int Offset { get; } = offset;
}
