using System;
using System.Globalization;
using System.IO;
using SkillStash.Schema.Testing;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Databases that come and go on many threads, while the pools are cleared.</summary>
public sealed class PoolTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Nothing_crashes_no_row_is_wrong_and_every_file_is_let_go()
    {
        for (int run = 0; run < LoadSize.PoolRuns; run++)
        {
            string folder = Directory.CreateDirectory(_folder.Path($"{run}")).FullName;
            Workload.Succeeds(
                PoolLoad.Name,
                folder,
                LoadSize.Pools.TotalSeconds.ToString(CultureInfo.InvariantCulture),
                (LoadSize.Seed + (run * 100)).ToString(CultureInfo.InvariantCulture));
        }
    }

    public void Dispose() => _folder.Dispose();
}
