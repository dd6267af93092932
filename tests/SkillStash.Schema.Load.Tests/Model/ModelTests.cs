using System;
using System.Globalization;
using System.IO;
using SkillStash.Schema.Testing;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Random sequences over several connections, databases and threads, held against a model of what was acknowledged.</summary>
public sealed class ModelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("delete")]
    [InlineData("wal")]
    public void What_was_acknowledged_is_what_is_there(string journal)
    {
        try
        {
            Workload.Succeeds(ModelLoad.Name, _folder.Path(""), journal, Text(LoadSize.Sequences), Text(LoadSize.Seed));
        }
        catch
        {
            Figures.Write($"The last sequence had the seed {File.ReadAllText(_folder.Path("seed"))}."); // after a crash nobody else can tell
            throw;
        }
    }

    public void Dispose() => _folder.Dispose();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
