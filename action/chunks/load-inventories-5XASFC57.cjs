var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{loadInventories:()=>loadInventories});module.exports=__toCommonJS(stdin_exports);var import_chunk_ZTXJ4RKZ=require("./chunk-ZTXJ4RKZ.cjs"),
import_chunk_LM2Z3KIW=require("./chunk-LM2Z3KIW.cjs"),import_chunk_I7G3VZHP=require("./chunk-I7G3VZHP.cjs"),import_chunk_KDIDR2C4=require("./chunk-KDIDR2C4.cjs"),
import_chunk_RRFFTH34=require("./chunk-RRFFTH34.cjs"),import_chunk_PX3KUFCA=require("./chunk-PX3KUFCA.cjs"),import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs"),
import_chunk_WXHOOJ4W=require("./chunk-WXHOOJ4W.cjs");function readInventoryDocument(bytes,path){let input=(0,import_chunk_NTJQSSOZ.parseInput)(bytes,path);if((0,import_chunk_NTJQSSOZ.isDocument)(
input))return(0,import_chunk_ZTXJ4RKZ.readDocument)(input,path);if(input.kind==="terraform-plan"){let{plan,notices}=input;return{graph:(0,import_chunk_ZTXJ4RKZ.graphOfPlan)(
plan,path),resources:plan.resource_changes?.length??0,notices}}throw new import_chunk_NTJQSSOZ.PreflightError("input","this is no inventory",{place:{file:path},
advice})}var advice="an inventory is a state (terraform show -json > state.json), a state file, a plan, a graph that vnet-preflight graph has written, what the \
Azure CLI lists, or a list of networks (docs/inventory.md)",inventory_1_default={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vnet-preflight/inve\
ntory/1",title:"Networks that exist outside of the inputs (vnet-preflight check --inventory)",type:"object",required:["networks"],additionalProperties:!1,properties:{
schema:{description:"the version of this format",const:"vnet-preflight/inventory/1"},networks:{description:"virtual networks",type:"array",minItems:1,items:{$ref:"\
#/$defs/network"}}},$defs:{text:{type:"string",minLength:1},id:{description:"the id of a resource in Azure",$ref:"#/$defs/arm"},arm:{type:"string",pattern:"^/su\
bscriptions/[^/]+/resource[Gg]roups/[^/]+/providers/[^/]+(?:/[^/]+/[^/]+)+$"},idOrNone:{description:"the id of a resource, or null when there is none",type:["st\
ring","null"],pattern:"^/subscriptions/[^/]+/resource[Gg]roups/[^/]+/providers/[^/]+(?:/[^/]+/[^/]+)+$"},prefixes:{type:"array",items:{$ref:"#/$defs/text"}},network:{
type:"object",additionalProperties:!1,dependentRequired:{name:["resourceGroup","subscription"],resourceGroup:["name","subscription"],subscription:["name","resou\
rceGroup"]},properties:{id:{description:"its id; or subscription, resourceGroup and name",$ref:"#/$defs/arm"},subscription:{description:"the id of its subscript\
ion",$ref:"#/$defs/text"},resourceGroup:{description:"the name of its resource group",$ref:"#/$defs/text"},name:{description:"its name",$ref:"#/$defs/text"},location:{
description:"its region",$ref:"#/$defs/text"},addressSpace:{description:"its address prefixes",type:"array",items:{$ref:"#/$defs/text"}},dnsServers:{description:"\
its own DNS servers; an empty list when it has none",type:"array",items:{$ref:"#/$defs/text"}},isComplete:{description:"whether all its subnets are listed",type:"\
boolean"},subnets:{description:"its subnets",type:"array",items:{$ref:"#/$defs/subnet"}}}},subnet:{type:"object",required:["name"],additionalProperties:!1,properties:{
name:{description:"its name",$ref:"#/$defs/text"},prefix:{description:"its address prefix",$ref:"#/$defs/text"},prefixes:{description:"its address prefixes, whe\
re it has several",type:"array",minItems:1,items:{$ref:"#/$defs/text"}},delegations:{description:"the services that it is delegated to, such as Microsoft.Web/se\
rverFarms; an empty list when it is not",type:"array",items:{$ref:"#/$defs/text"}},networkSecurityGroup:{$ref:"#/$defs/idOrNone"},routeTable:{$ref:"#/$defs/idOr\
None"},natGateway:{$ref:"#/$defs/idOrNone"},serviceEndpoints:{description:"services with an endpoint, such as Microsoft.Storage",type:"array",items:{$ref:"#/$de\
fs/text"}},serviceEndpointPolicies:{description:"the ids of its service endpoint policies",type:"array",items:{$ref:"#/$defs/arm"}},plans:{description:"the serv\
ice plans whose apps join it; with occupants, all of them",type:"array",items:{$ref:"#/$defs/plan"}},occupants:{description:"the ids of what else is in it; with\
 plans, all of it",type:"array",items:{$ref:"#/$defs/arm"}}}},plan:{type:"object",required:["id"],additionalProperties:!1,properties:{id:{description:"its id",$ref:"\
#/$defs/arm"},sku:{description:"the name of its sku, such as P1v3",$ref:"#/$defs/text"},maximumInstances:{description:"the most instances that it is meant to ha\
ve",type:"integer",minimum:1,maximum:1e3},runs:{description:"what its apps are",enum:["linux","windows","windows-containers"]}}}}},checkStructure=(0,import_chunk_RRFFTH34.schemaCheck)(
inventory_1_default,"the inventory",{pattern:({data},label)=>`${label} must be the id of a resource in Azure, but is ${(0,import_chunk_RRFFTH34.shown)(data)}`}),
networks={type:"microsoft.network/virtualnetworks",noun:"a virtual network"},plans={type:"microsoft.web/serverfarms",noun:"a service plan"},classicType="microso\
ft.classicnetwork/virtualnetworks";function readInventory(text,file){let source=(0,import_chunk_RRFFTH34.readYaml)(text,file,{noun:"list of networks",longest:4194304}),
inventory=source.value;if(source.problems.length===0&&checkStructure(inventory,source.report),source.problems.length===0&&checkNetworks(inventory,new import_chunk_RRFFTH34.FilePart(
source.report)),source.problems.length===0)return{inventory,placeOf:source.placeOf};let advice2="see docs/inventory.md for what a list of networks may hold";return{
problems:source.problems.map(({message,place,cause})=>new import_chunk_NTJQSSOZ.PreflightError("input",message,{...place!==void 0&&{place},advice:advice2,cause}))}}
function idOfNetwork({id,subscription,resourceGroup,name}){return id??`/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.Networ\
k/virtualNetworks/${name}`}function checkNetworks(inventory,file){let seen=new Set;for(let[index,network]of inventory.networks.entries()){let part=file.in("netw\
orks",index);network.id===void 0&&network.name===void 0&&part.report("a network needs its id, or its subscription, resourceGroup and name"),network.id!==void 0&&
network.name!==void 0&&part.in("name").report("the id tells the name already","key"),isClassic(network)||checkType(network.id,networks,part.in("id")),refuseTwin(
idOfNetwork(network),seen,part),network.location!==void 0&&(0,import_chunk_NTJQSSOZ.regionOf)(network.location)===void 0&&part.in("location").report(`there is n\
o region ${(0,import_chunk_RRFFTH34.shown)(network.location)}${(0,import_chunk_NTJQSSOZ.didYouMean)(network.location,import_chunk_NTJQSSOZ.displayNames)}`),checkPrefixes(
network.addressSpace,part.in("addressSpace"));let names=new Set;for(let[at,subnet]of(network.subnets??[]).entries()){let inner=part.in("subnets",at);refuseTwin(
subnet.name,names,inner.in("name")),checkSubnet(subnet,inner),isClassic(network)&&checkClassicSubnet(subnet,inner)}}}function isClassic({id}){return(0,import_chunk_NTJQSSOZ.typeOfKey)(
(0,import_chunk_NTJQSSOZ.idKey)(id)??"")===classicType}function checkClassicSubnet(subnet,part){for(let key of Object.keys(subnet))key!=="name"&&key!=="prefix"&&
part.in(key).report(`of a subnet of a classic network only name and prefix count, not ${(0,import_chunk_RRFFTH34.shown)(key)}`,"key")}function checkSubnet(subnet,part){
subnet.prefix!==void 0&&subnet.prefixes!==void 0&&part.in("prefix").report("give prefix or prefixes, not both","key"),subnet.prefix!==void 0&&checkPrefix(subnet.
prefix,part.in("prefix")),checkPrefixes(subnet.prefixes,part.in("prefixes"));for(let[index,{id,sku}]of(subnet.plans??[]).entries()){let plan=part.in("plans",index);
checkType(id,plans,plan.in("id")),sku!==void 0&&(0,import_chunk_NTJQSSOZ.skuOf)(sku)===void 0&&plan.in("sku").report(`there is no sku ${(0,import_chunk_RRFFTH34.shown)(
sku)}${(0,import_chunk_NTJQSSOZ.didYouMean)(sku,import_chunk_NTJQSSOZ.skuNames)}`)}}function checkType(id,{type,noun},part){id!==void 0&&(0,import_chunk_NTJQSSOZ.typeOfKey)(
(0,import_chunk_NTJQSSOZ.idKey)(id)??"")!==type&&part.report(`${(0,import_chunk_RRFFTH34.shown)(id)} is not the id of ${noun}`)}function checkPrefixes(prefixes,part){
for(let[index,prefix]of(prefixes??[]).entries())checkPrefix(prefix,part.in(index))}function checkPrefix(prefix,part){(0,import_chunk_NTJQSSOZ.parsePrefix)(prefix)===
void 0&&part.report(`${(0,import_chunk_RRFFTH34.shown)(prefix)} is not a valid network address in CIDR notation, such as 10.0.1.0/26`)}function refuseTwin(name,seen,part){
let key=name.toLowerCase();seen.has(key)&&part.report(`${(0,import_chunk_RRFFTH34.shown)(name)} stands twice`),seen.add(key)}function graphOfInventory(source){let resources=[],
mentions=[];for(let[index,network]of source.inventory.networks.entries()){let listing=new NetworkListing(source,["networks",index],network);resources.push(...listing.
resources),mentions.push(...listing.mentions)}return{graph:new import_chunk_NTJQSSOZ.Graph([(0,import_chunk_NTJQSSOZ.sourceOf)(resources,[],mentions)]),resources:resources.
length}}var NetworkListing=class{resources=[];mentions=[];#source;constructor(source,path,network){this.#source=source;let id=idOfNetwork(network),{location,subnets=[]}=network,
properties=propertiesOfNetwork(network);if(isClassic(network)){let classic={...properties,...classicSubnets(network)};this.#add({id,path,type:"Microsoft.Classic\
Network/virtualNetworks",location,properties:classic});return}this.#add({id,path,type:"Microsoft.Network/virtualNetworks",location,properties,mayHaveOtherUsers:network.
isComplete!==!0||subnets.some(isOpenGatewaySubnet)});for(let[index,subnet]of subnets.entries())this.#addSubnet(subnet,`${id}/subnets/${subnet.name}`,[...path,"s\
ubnets",index])}#addSubnet(subnet,id,path){let{plans:plans2,occupants}=subnet;this.#add({id,path,type:"Microsoft.Network/virtualNetworks/subnets",properties:propertiesOf(
subnet),mayHaveOtherUsers:plans2===void 0||occupants===void 0});for(let[index,plan]of(plans2??[]).entries())this.#addPlan(plan,id,[...path,"plans",index]);for(let[
index,occupant]of(occupants??[]).entries()){let found=(0,import_chunk_ZTXJ4RKZ.occupantOf)(occupant,id,this.#originOf([...path,"occupants",index]));"effect"in found?
this.mentions.push(found):this.resources.push(found)}}#addPlan(plan,subnet,path){let{id}=plan;this.#add({id,path,type:"Microsoft.Web/serverfarms",sku:skuOf2(plan),
properties:flagsOf(plan)}),this.resources.push((0,import_chunk_ZTXJ4RKZ.standInApp)(id,subnet,this.#originOf(path)))}#add({id,path,properties,...listed}){let resource=(0,import_chunk_NTJQSSOZ.resourceOf)(
(0,import_chunk_NTJQSSOZ.bareState)(id,id.split("/").at(-1)??"",properties),{lifecycle:"existing",origin:this.#originOf(path),source:{origin:member=>this.#originOf(
[...path,...writtenAs(member)]),isWritten:()=>!0},isPartial:!0,...listed});this.resources.push(resource)}#originOf(path){let{file,line,column}=this.#source.placeOf(
path);return{file,address:addressOf(path),...line!==void 0&&{line},...column!==void 0&&{column}}}};function addressOf(path){return path.map((step,index)=>typeof step==
"number"?`[${step}]`:`${index===0?"":"."}${step}`).join("")}function isOpenGatewaySubnet({name,occupants}){return name.toLowerCase()==="gatewaysubnet"&&occupants===
void 0}function propertiesOfNetwork({addressSpace,dnsServers}){return{...addressSpace!==void 0&&{addressSpace:{addressPrefixes:addressSpace}},...dnsServers!==void 0&&
{dhcpOptions:{dnsServers}}}}function classicSubnets({subnets=[],isComplete}){let listed=subnets.map(({name,prefix})=>({name,...prefix!==void 0&&{addressPrefix:prefix}})),
others=new import_chunk_NTJQSSOZ.Unknown({symbol:"another subnet",reason:"the list does not say that it names all"});return{subnets:isComplete===!0?listed:[...listed,
others]}}function propertiesOf(subnet){let{prefix,prefixes,delegations,serviceEndpoints,serviceEndpointPolicies:policies}=subnet,all=prefix===void 0?prefixes:[prefix],
linked=name=>{let id=subnet[name];return id===void 0?{}:{[name]:{id}}};return{...all!==void 0&&{addressPrefixes:all},...delegations!==void 0&&{delegations:delegations.
map(serviceName=>({name:serviceName,properties:{serviceName}}))},...serviceEndpoints!==void 0&&{serviceEndpoints:serviceEndpoints.map(service=>({service}))},...policies!==
void 0&&{serviceEndpointPolicies:policies.map(id=>({id}))},...linked("networkSecurityGroup"),...linked("routeTable"),...linked("natGateway")}}function skuOf2({sku,
maximumInstances}){if(!(sku===void 0&&maximumInstances===void 0))return{...sku!==void 0&&{name:sku},...maximumInstances!==void 0&&{capacity:maximumInstances}}}function flagsOf({
runs,maximumInstances}){return{...maximumInstances!==void 0&&{maximumElasticWorkerCount:maximumInstances},...runs!==void 0&&{reserved:runs==="linux",hyperV:runs===
"windows-containers",isXenon:!1}}}var keys={addressPrefixes:"prefix",addressPrefix:"prefix",dhcpOptions:"dnsServers",reserved:"runs",hyperV:"runs"};function writtenAs(member){
let[first=""]=member.split(".");return[keys[first]??first]}function isNetworkList(utf8){let head=new TextDecoder().decode(utf8.subarray(0,1e3));return!/^\s*[[{]/u.
test(head)||/^\s*\{\s*(?:"schema"\s*:\s*"vnet-preflight\/inventory\/[^"]*"\s*,\s*)?"networks"\s*:/u.test(head)}async function loadInventories(named,host){let loaded=[],
errors=[];for(let inventory of named)try{loaded.push(await loadInventory(inventory,host))}catch(error){let found=(0,import_chunk_NTJQSSOZ.troublesOf)(error);if(found===
void 0)throw error;errors.push(...found)}if(errors.length>0)throw new import_chunk_NTJQSSOZ.Troubles(errors);return loaded}async function loadInventory({path,place},host){
let{graph,resources,notices}=readAny(await bytesOf(path,place,host),path);return{summary:{path,kind:"inventory",resources},graph:(0,import_chunk_ZTXJ4RKZ.asInventory)(
graph),notices,comments:[]}}async function bytesOf(path,place,host){try{return await host.readInput(path)}catch(error){throw place===void 0?asInventoryTrouble(error):
(0,import_chunk_RRFFTH34.asConfiguration)(error,path,place)}}function asInventoryTrouble(error){if(!(error instanceof import_chunk_NTJQSSOZ.PreflightError))return error;
let{trouble,message,place}=error,advice2="an inventory is a state, a graph or a list of networks, see docs/inventory.md";return new import_chunk_NTJQSSOZ.PreflightError(
trouble,message,{...place&&{place},advice:advice2,cause:error})}function readAny(bytes,path){let{utf8,notices}=(0,import_chunk_NTJQSSOZ.decode)(bytes,path);if(!isNetworkList(
utf8))return readInventoryDocument(bytes,path);let found=readInventory(new TextDecoder().decode(utf8),path);if("problems"in found)throw new import_chunk_NTJQSSOZ.Troubles(
found.problems);return{...graphOfInventory(found),notices}}0&&(module.exports={loadInventories});
