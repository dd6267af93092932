using System;
using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace SkillStash.Schema;

/// <summary>Finds the native SQLite that SQLitePCLRaw, and so Microsoft.Data.Sqlite, already uses in this process.</summary>
internal static unsafe class NativeLibraryLocator
{
    /// <summary>The handle of the library.</summary>
    /// <exception cref="DllNotFoundException">There is no such dynamic library, for example because SQLite is linked statically.</exception>
    public static nint Locate()
    {
        string name = raw.GetNativeLibraryName();
        Assembly provider = typeof(SQLite3Provider_e_sqlite3).Assembly;
        if (!NativeLibrary.TryLoad(name, provider, searchPath: null, out nint library))
        {
            throw new DllNotFoundException(
                $"SkillStash.Schema calls SQLite through the dynamic library '{name}' that Microsoft.Data.Sqlite uses, and cannot load it. "
                + "A SQLite that is linked statically into the program is not supported.");
        }

        RequireSameBuild(name, library);
        return library;
    }

    // Two copies of SQLite in one process would corrupt each other's handles.
    private static void RequireSameBuild(string name, nint library)
    {
        delegate* unmanaged[Cdecl]<byte*> sourceId = (delegate* unmanaged[Cdecl]<byte*>)NativeLibrary.GetExport(library, "sqlite3_sourceid");
        string? found = Marshal.PtrToStringUTF8((nint)sourceId());
        string expected = raw.sqlite3_sourceid().utf8_to_string();
        if (found != expected)
        {
            throw new DllNotFoundException($"'{name}' is SQLite '{found}', but Microsoft.Data.Sqlite uses '{expected}'.");
        }
    }
}
