using System;
using SkillStash.Schema.Sqlite.Migrations;

// An application that brings its database up to date when it starts: MigratingApp DATABASE [FOLDER].
MigrationSet migrations = args is [_, string folder] ? MigrationSet.Folder(folder) : MigrationSet.Of(typeof(Program).Assembly);
migrations.Apply(args[0], static step => Console.Write(step.Stage switch
{
    MigrationStage.Starting => "",
    MigrationStage.Applied => $"applied {step.Name}\n",
    _ => $"found {step.Name} applied by another process\n",
}));
