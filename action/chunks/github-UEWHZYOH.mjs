import{githubAnnotations,githubCommand,renderGithub}from"./chunk-GNBJYWCT.mjs";export{githubAnnotations,githubCommand,renderGithub};
