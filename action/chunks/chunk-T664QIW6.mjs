import{colourChoices}from"./chunk-4R5UM4Y2.mjs";import{defaultProfile,profiles,severities}from"./chunk-6XHEZXUZ.mjs";import{PreflightError,didYouMean}from"./chunk-BEMNPLSG.mjs";var program="vnet-preflight",failOnChoices=[...severities,"never"],reportFormats=["text","compact","json","sarif","junit","markdown","github","azure","atlantis"],
shells=["bash","zsh","fish","powershell"],listFormats=["text","json"],graphFormats=["json","dot","mermaid","svg"],inputs={name:"INPUT",about:"a Terraform or Ope\
nTofu plan as JSON (terraform show -json plan.bin), - for standard input",isRequired:!0,takesMany:!0},colour={name:"color",kind:"text",placeholder:"WHEN",values:colourChoices,
about:"colour the output: auto (on a terminal; see FORCE_COLOR and NO_COLOR), always or never"},verbose={name:"verbose",kind:"flag",about:"tell on standard erro\
r what each input is, and the causes of an error"},quiet={name:"quiet",kind:"flag",about:"findings only: no notices, no last line with the counts"},profile={name:"\
profile",kind:"text",placeholder:"YEAR",values:profiles,about:`what the platform promised in that year: ${profiles.join(", ")} (default ${defaultProfile})`};function format(kinds){
return{name:"format",kind:"texts",placeholder:"KIND[=FILE]",suggestions:kinds,about:`${kinds.join(", ")} (default ${kinds[0]??""}), to a file with =FILE; severa\
l are made in one run`}}var commands=[{name:"check",about:"check every virtual network integration of the inputs, before anything is applied",positionals:[inputs],
options:[format(reportFormats),profile,{name:"fail-on",kind:"text",placeholder:"SEVERITY",values:failOnChoices,about:"exit with 1 on findings of this severity o\
r above: error, warning, note, or never (default error)"},{name:"fail-on-undecided",kind:"flag",about:"exit with 1 also when something could not be decided"},{name:"\
strict",kind:"flag",about:"the same as --fail-on warning --fail-on-undecided"},{name:"show",kind:"text",placeholder:"WHAT",values:["findings","all"],about:"find\
ings (default), or all: also what passed and what did not apply"},quiet,verbose,colour],examples:[["check plan.json","read a plan and say what Azure would refus\
e"],["check app.json network.json","two stacks that belong together"],["check - --format text --format json=report.json","from standard input, for people and fo\
r programs"],["check plan.json --format github --format sarif=out.sarif","annotations, and alerts for code scanning"]],load:async()=>(await import("./implementations-XRWVNW7X.mjs")).
check},{name:"list",about:"list the integrations: app, plan, subnet, network, addresses needed and free",positionals:[inputs],options:[format(listFormats),verbose,
colour],examples:[["list plan.json","who joins which subnet"]],load:async()=>(await import("./implementations-XRWVNW7X.mjs")).list},{name:"explain",about:"explain a \
policy, or with inputs every verdict on an address of them",positionals:[{name:"NAME",about:"a policy (subnet/too-small), or with inputs an address in them",isRequired:!0,
takesMany:!1},{...inputs,isRequired:!1}],options:[profile,verbose,colour],examples:[["explain subnet/too-small","what it asks for, why, and what to write instea\
d"],["explain azurerm_linux_web_app.api plan.json","what every policy says of that app"]],load:async()=>(await import("./implementations-XRWVNW7X.mjs")).explain},{name:"\
graph",about:"print the graph of Azure resources that the inputs describe, or draw its integrations",positionals:[inputs],options:[format(graphFormats),verbose,
colour],examples:[["graph plan.json > graph.json","the resources as Azure Resource Manager has them"],["graph plan.json --format svg=graph.svg","a picture of pl\
ans, apps, subnets and networks"]],load:async()=>(await import("./implementations-XRWVNW7X.mjs")).graph},{name:"render",about:"make other formats of a report that ch\
eck --format json has saved",positionals:[{name:"REPORT",about:"a report as JSON (check --format json=report.json), - for standard input",isRequired:!0,takesMany:!1}],
options:[format(reportFormats),quiet,verbose,colour],examples:[["render report.json --format markdown=summary.md --format junit=tests.xml","check once, show oft\
en"]],load:async()=>(await import("./implementations-XRWVNW7X.mjs")).render},{name:"policy list",about:"list the policies",positionals:[],options:[format(listFormats),
profile,verbose,colour],examples:[],load:async()=>(await import("./implementations-XRWVNW7X.mjs")).policyList},{name:"policy test",about:"check policy files and run \
the examples in them",positionals:[{name:"FOLDER",about:"a folder of policy files (default policies)",isRequired:!1,takesMany:!1}],options:[verbose,colour],examples:[],
load:async()=>import("./policy-test-MIZPXXMK.mjs")},{name:"completion",about:"print a script that completes commands, options and names in a shell",positionals:[
{name:"SHELL",about:shells.join(", "),isRequired:!0,takesMany:!1,values:shells}],options:[verbose,colour],examples:[["completion bash > ~/.local/share/bash-comp\
letion/completions/vnet-preflight","for every later bash"]],load:async()=>(await import("./implementations-XRWVNW7X.mjs")).completion},{name:"version",about:"print t\
he version of this program and of the documents that it writes",positionals:[],options:[{name:"json",kind:"flag",about:"as JSON"},verbose,colour],examples:[],load:async()=>(await import("./implementations-XRWVNW7X.mjs")).
version}];function firstWords(){return[...new Set(commands.map(({name})=>name.split(" ")[0]??name))]}function usage(message,command){return new PreflightError("usage",message,{advice:`see ${[program,command?.name,"--help"].filter(word=>word!==void 0).join(" ")}`})}
function checkValues(parsed){let{command,positionals,values}=parsed;for(let{name,values:allowed}of command.options){let value=values.get(name);allowed!==void 0&&
typeof value=="string"&&checkOne(`--${name}`,value,allowed,command)}return command.positionals.forEach(({name,values:allowed},index)=>{let value=positionals[index];
allowed!==void 0&&value!==void 0&&checkOne(name,value,allowed,command)}),parsed}function checkOne(name,value,allowed,command){if(!allowed.includes(value))throw usage(
`${name} must be one of ${allowed.join(", ")}, not \u201C${value}\u201D${didYouMean(value,allowed)}`,command)}export{usage,checkValues,program,failOnChoices,reportFormats,shells,listFormats,graphFormats,commands,firstWords};
