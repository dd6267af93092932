namespace SkillStash.Schema.Cli.Outputs;

/// <summary>A file that is not what the schema gives.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Before">What it holds; null where it does not exist.</param>
/// <param name="After">What it is to hold; null where it does not belong there any more.</param>
internal sealed record FileChange(string Path, string? Before, string? After)
{
    /// <summary>Whether making the change would cost someone's own work.</summary>
    public bool IsInTheWay => Before is not null && !FileMark.IsOn(Before);
}
