using System;
using System.IO;
using System.Threading;

namespace SkillStash.Schema.Cli.Generate;

/// <summary>Tells when a file, or a file in a folder, has changed.</summary>
/// <remarks>
/// The folder is watched, not the file: many editors write a new file and rename it over the old one. An editor's several changes of one
/// save come as one, when nothing has changed for a moment.
/// </remarks>
internal sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileSystemWatcher _watcher;
    private readonly SemaphoreSlim _changes = new(initialCount: 0);

    /// <summary>Begins to watch. Whatever changes from now on is told.</summary>
    /// <exception cref="ArgumentException">There is no such folder.</exception>
    public SourceWatcher(string source)
    {
        string path = Path.GetFullPath(source);
        _watcher = Directory.Exists(path)
            ? new FileSystemWatcher(path)
            : new FileSystemWatcher(Path.GetDirectoryName(path) ?? path, Path.GetFileName(path));
        _watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime;
        _watcher.Changed += Note;
        _watcher.Created += Note;
        _watcher.Deleted += Note;
        _watcher.Renamed += Note;
        _watcher.Error += (_, _) => _changes.Release(); // too many changes to tell them apart
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits until something has changed and then nothing for a moment.</summary>
    /// <returns>Whether there was a change; false: the wait was ended.</returns>
    public bool Wait(CancellationToken stop)
    {
        try
        {
            _changes.Wait(stop);
            while (_changes.Wait(Pause, stop))
            {
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watcher.Dispose();
        _changes.Dispose();
    }

    private void Note(object sender, FileSystemEventArgs change) => _changes.Release();
}
